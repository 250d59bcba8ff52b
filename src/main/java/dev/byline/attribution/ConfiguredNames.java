package dev.byline.attribution;

import dev.byline.article.WordList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The names that an operator has written down. */
final class ConfiguredNames implements NameBook {

  private record Entry(String name, List<String> spellings) {}

  private final WordList roles = WordList.read(ConfiguredNames.class, "role-words.txt");
  private final Map<String, Entry> entries = new HashMap<>();

  private ConfiguredNames() {}

  /**
   * Reads the file.
   *
   * @return an empty book where there is no such file
   * @throws InvalidNames if the file is not a list of names with spellings
   */
  static ConfiguredNames read(Path file) {
    ConfiguredNames names = new ConfiguredNames();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        if (loaded instanceof List<?> list) {
          list.forEach(item -> names.add(file, item));
        } else if (loaded != null) {
          throw new InvalidNames(file + " is not a list of names");
        }
      } catch (IOException | YAMLException e) {
        throw new InvalidNames(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return names;
  }

  private void add(Path file, Object item) {
    if (item instanceof Map<?, ?> map
        && map.get("name") instanceof String name
        && map.get("spellings") instanceof List<?> spellings) {
      Entry entry = new Entry(name, spellings.stream().map(String::valueOf).toList());
      Stream.concat(Stream.of(name), entry.spellings().stream())
          .forEach(spelling -> entries.put(key(spelling), entry));
    } else {
      throw new InvalidNames(file + " has an entry without a name and its spellings: " + item);
    }
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> spellings(String word) {
    Entry entry = entries.get(key(word));
    return entry == null
        ? List.of(word)
        : Stream.concat(entry.spellings().stream(), Stream.of(entry.name())).distinct().toList();
  }

  @Override
  public Optional<String> canonical(String word) {
    return Optional.ofNullable(entries.get(key(word))).map(Entry::name);
  }

  @Override
  public boolean role(String word) {
    return roles.contains(word);
  }

  /** Tells one content of the book from another. */
  int fingerprint() {
    return entries.hashCode();
  }
}
