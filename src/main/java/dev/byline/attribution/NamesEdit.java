package dev.byline.attribution;

import dev.byline.attribution.ConfiguredNames.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A change of the file of names in the making. Each step edits the text and reads it again: what
 * would give other entries than it should is refused.
 */
final class NamesEdit {

  private static final String SPELLINGS = "spellings";
  private static final String APART = "apart";

  private final Path file;
  private final NamesFile.State state;
  private String text;
  private ConfiguredNames names;

  /**
   * @param state the file's when the text was read
   */
  NamesEdit(Path file, String text, NamesFile.State state) {
    this.file = file;
    this.text = text;
    this.state = state;
    this.names = ConfiguredNames.parse(file, text);
  }

  String text() {
    return text;
  }

  ConfiguredNames names() {
    return names;
  }

  NamesFile.State state() {
    return state;
  }

  /** Makes this a spelling of the name, and no longer one that is apart from it. */
  void spell(String name, String spelling) {
    int number = number(name);
    List<String> had = number < size() ? names.entries().get(number).spellings() : List.of();
    if (indexOf(had, spelling) < 0 && !spelling.equals(name)) {
      List<String> added = new ArrayList<>();
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      if (had.isEmpty()
          && !surname.equals(name)
          && spelling.indexOf(' ') < 0
          && !surname.equals(spelling)) {
        // A surname is another way to write a surname: both must be in the list to find each other.
        added.add(surname);
      }
      added.add(spelling);
      add(number, name, SPELLINGS, added);
    }
    remove(number, APART, spelling, Entry::apart);
  }

  /** Whether it was a spelling of the name, which it is no longer. */
  boolean unspell(String name, String spelling) {
    return remove(number(name), SPELLINGS, spelling, Entry::spellings);
  }

  void keepApart(String name, String other) {
    add(number(name), name, APART, List.of(other));
  }

  private int size() {
    return names.entries().size();
  }

  private int number(String name) {
    for (int i = 0; i < size(); i++) {
      if (names.entries().get(i).name().equals(name)) {
        return i;
      }
    }
    return size();
  }

  private static int indexOf(List<String> items, String item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).equalsIgnoreCase(item)) {
        return i;
      }
    }
    return -1;
  }

  private void add(int number, String name, String key, List<String> items) {
    List<Entry> expected = new ArrayList<>(names.entries());
    Entry entry = number < size() ? expected.get(number) : new Entry(name, List.of(), List.of());
    List<String> all = new ArrayList<>(key.equals(APART) ? entry.apart() : entry.spellings());
    all.addAll(items);
    Entry next = changed(entry, key, all);
    if (number < size()) {
      expected.set(number, next);
    } else {
      expected.add(next);
    }
    become(NamesText.of(file, text).with(number, name, key, items), expected);
  }

  private boolean remove(int number, String key, String item, Function<Entry, List<String>> items) {
    if (number == size()) {
      return false;
    }
    Entry entry = names.entries().get(number);
    int index = indexOf(items.apply(entry), item);
    if (index < 0) {
      return false;
    }
    List<String> rest = new ArrayList<>(items.apply(entry));
    rest.remove(index);
    Entry next = changed(entry, key, rest);
    List<Entry> expected = new ArrayList<>(names.entries());
    if (next.spellings().isEmpty() && next.apart().isEmpty()) {
      expected.remove(number);
    } else {
      expected.set(number, next);
    }
    become(NamesText.of(file, text).without(number, key, index), expected);
    return true;
  }

  private static Entry changed(Entry entry, String key, List<String> items) {
    return key.equals(APART)
        ? new Entry(entry.name(), entry.spellings(), items)
        : new Entry(entry.name(), items, entry.apart());
  }

  private void become(String next, List<Entry> expected) {
    ConfiguredNames read = ConfiguredNames.parse(file, next);
    if (!read.entries().equals(expected)) {
      throw new InvalidNames(
          file + " is written in a form that cannot be edited from here; edit it by hand");
    }
    text = next;
    names = read;
  }
}
