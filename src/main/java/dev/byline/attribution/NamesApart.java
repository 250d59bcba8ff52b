package dev.byline.attribution;

import dev.byline.attribution.ConfiguredNames.Entry;
import java.util.List;
import java.util.function.BiPredicate;

/** Tells which names the file of names keeps apart. */
final class NamesApart implements BiPredicate<String, String> {

  private final List<Entry> entries;

  NamesApart(ConfiguredNames names) {
    this.entries = names.entries().stream().filter(entry -> !entry.apart().isEmpty()).toList();
  }

  @Override
  public boolean test(String one, String other) {
    return entries.stream()
        .anyMatch(
            entry ->
                (names(entry, one) && keepsApart(entry, other))
                    || (names(entry, other) && keepsApart(entry, one)));
  }

  private static boolean names(Entry entry, String name) {
    return entry.forms().anyMatch(form -> means(form, name)) && !keepsApart(entry, name);
  }

  private static boolean keepsApart(Entry entry, String name) {
    return entry.apart().stream().anyMatch(form -> means(form, name));
  }

  /** Whether a form of the file means a name: by all its letters, or as its surname. */
  static boolean means(String form, String name) {
    String letters = Romanisation.letters(form);
    return letters.equals(Romanisation.letters(name))
        || PersonName.of(name).filter(person -> person.surname().equals(letters)).isPresent();
  }
}
