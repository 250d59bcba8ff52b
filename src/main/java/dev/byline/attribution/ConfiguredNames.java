package dev.byline.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The names that an operator has written down, as the file had them at one moment. */
final class ConfiguredNames {

  /**
   * One name of the file.
   *
   * @param name the one to show
   * @param spellings that mean it too
   * @param apart names or surnames that do not mean it, however much they look so
   */
  record Entry(String name, List<String> spellings, List<String> apart) {

    Entry {
      spellings = List.copyOf(spellings);
      apart = List.copyOf(apart);
    }

    Stream<String> forms() {
      return Stream.concat(spellings.stream(), Stream.of(name)).distinct();
    }
  }

  private final List<Entry> entries;

  /** By {@link Romanisation#letters}. */
  private final Map<String, Entry> byForm = new HashMap<>();

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  private ConfiguredNames(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      entry.forms().forEach(form -> byForm.put(Romanisation.letters(form), entry));
      entry
          .forms()
          .flatMap(form -> PersonName.of(form).stream())
          .map(PersonName::surname)
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    }
  }

  static ConfiguredNames none() {
    return new ConfiguredNames(List.of());
  }

  /**
   * Reads the file.
   *
   * @return no names where there is no such file
   * @throws InvalidNames if the file is not a list of names with spellings
   */
  static ConfiguredNames read(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (NoSuchFileException e) {
      return none();
    } catch (IOException e) {
      throw new InvalidNames(file + " cannot be read: " + e, e);
    }
  }

  /**
   * Reads what stands in the file.
   *
   * @param file for messages only
   */
  static ConfiguredNames parse(Path file, String text) {
    Object loaded;
    try {
      loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (YAMLException e) {
      throw new InvalidNames(file + " cannot be read: " + e.getMessage(), e);
    }
    List<Entry> entries = new ArrayList<>();
    if (loaded instanceof List<?> list) {
      list.forEach(item -> entries.add(entry(file, item)));
    } else if (loaded != null) {
      throw new InvalidNames(file + " is not a list of names");
    }
    return new ConfiguredNames(entries);
  }

  private static Entry entry(Path file, Object item) {
    if (item instanceof Map<?, ?> map
        && map.get("name") instanceof String name
        && (map.containsKey("spellings") || map.containsKey("apart"))) {
      Optional<List<String>> spellings = list(map, "spellings");
      Optional<List<String>> apart = list(map, "apart");
      if (spellings.isPresent() && apart.isPresent()) {
        return new Entry(name, spellings.get(), apart.get());
      }
    }
    throw new InvalidNames(file + " has an entry without a name and its spellings: " + item);
  }

  /** The items under a key as text, none where there is no such key; empty if it is no list. */
  private static Optional<List<String>> list(Map<?, ?> map, String key) {
    if (!map.containsKey(key)) {
      return Optional.of(List.of());
    }
    return map.get(key) instanceof List<?> list
        ? Optional.of(list.stream().map(String::valueOf).toList())
        : Optional.empty();
  }

  List<Entry> entries() {
    return entries;
  }

  /** The entry that has this spelling or name. */
  Optional<Entry> entry(String form) {
    return Optional.ofNullable(byForm.get(Romanisation.letters(form)));
  }

  /** The entry that means a name: as one of its forms, or by a surname and the first name. */
  Optional<Entry> meaning(String name, GivenNames givenNames) {
    return entry(name)
        .or(
            () ->
                PersonName.of(name).stream()
                    .flatMap(person -> bearing(person, givenNames))
                    .findFirst());
  }

  private Stream<Entry> bearing(PersonName person, GivenNames givenNames) {
    return byWord.getOrDefault(person.surname(), List.of()).stream()
        .filter(
            entry ->
                PersonName.of(entry.name())
                    .filter(own -> own.firstNameAgrees(person, givenNames))
                    .isPresent());
  }

  Optional<String> canonical(String form) {
    return entry(form).map(Entry::name);
  }

  /** Tells one content of the file from another. */
  int fingerprint() {
    return entries.hashCode();
  }
}
