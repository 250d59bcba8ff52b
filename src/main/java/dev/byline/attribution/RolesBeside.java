package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.NameRuns.Run;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads the titles and offices beside a name: right before it ("special envoy Steve Woskoff"),
 * before it with commas ("the mayor’s chief of staff, Mira Okonska, said"), and after it ("Anna
 * Rowe, the mayor of Dunmore, said"). What may be read in two ways is not read.
 */
final class RolesBeside {

  /** No office has more words. */
  private static final int LONGEST = 9;

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on");

  /** Small words that no office holds but that may stand right before one. */
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "by", "with", "from", "as", "against");

  private final RolePhrases phrases;
  private final WordList noNames;

  RolesBeside(RolePhrases phrases, WordList noNames) {
    this.phrases = phrases;
    this.noNames = noNames;
  }

  Set<String> of(Words words, Run run) {
    Set<String> roles = new LinkedHashSet<>();
    int name = run.last() - run.name().size() + 1;
    int next = run.last() + 1;
    if (name > 0 && words.get(name).follows()) {
      directly(words, name).ifPresent(roles::add);
    } else if (comma(words, name) && (next == words.size() || comma(words, next))) {
      apart(words, name).ifPresent(roles::add);
    }
    if (comma(words, next)) {
      after(words, next).ifPresent(roles::add);
    }
    return roles;
  }

  private static boolean comma(Words words, int i) {
    return i < words.size() && words.get(i).gap().strip().equals(",");
  }

  /** "chief of staff of President Voss" is about the president: the last office counts. */
  private Optional<String> directly(Words words, int name) {
    if (office(words, name - 1)) {
      return phrase(words, modifiersFrom(words, name), name);
    }
    int of = lastPreposition(words, start(words, name), name);
    return of > 0 && office(words, of - 1)
        ? phrase(words, modifiersFrom(words, of), name)
        : Optional.empty();
  }

  /** "The mayor of Dunmore, ": what is of somebody with an office may be either's. */
  private Optional<String> apart(Words words, int name) {
    int from = start(words, name);
    int of = firstPreposition(words, from, name);
    boolean clear = of == name || !office(words, name - 1);
    return clear && of > 0 && office(words, of - 1)
        ? phrase(words, modifiersFrom(words, of), name)
        : Optional.empty();
  }

  /** ", the mayor of Dunmore, ": an office up to the next mark. */
  private Optional<String> after(Words words, int first) {
    int from = first;
    if (OPENERS.contains(words.get(from).lower()) && from + 1 < words.size()) {
      from++;
    }
    int to = from;
    while (to < words.size()
        && to - from < LONGEST
        && (to == first || words.get(to).follows())
        && within(words, to)) {
      to++;
    }
    boolean closed = to == words.size() || !words.get(to).follows();
    // In a list of names the title belongs to the next one: "Rowe, special envoy Voss and Cole".
    int of = firstPreposition(words, from, to);
    return closed && of > from && office(words, of - 1)
        ? phrase(words, from, to)
        : Optional.empty();
  }

  /** How far back an office that ends before this word can begin. */
  private int start(Words words, int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && (from == end || words.get(from).follows())
        && within(words, from - 1)) {
      from--;
    }
    return from;
  }

  /**
   * Where the words before an office's noun begin. Where nothing says so ("They met special
   * envoy"), a word in lower case may be a verb, and is left out with what is before it.
   */
  private int modifiersFrom(Words words, int end) {
    int from = end - 1;
    boolean plain = false;
    while (from > 0 && end - from < LONGEST && words.get(from).follows()) {
      Words.Word before = words.get(from - 1);
      boolean another = office(words, from - 1) && !before.possessive() && plain;
      if (!within(words, from - 1) || PREPOSITIONS.contains(before.lower()) || another) {
        break;
      }
      from--;
      plain = !before.capitalised() && !office(words, from);
    }
    boolean opened = from > 0 && words.get(from).follows() && opens(words.get(from - 1));
    if (!opened) {
      for (int i = from; i < end; i++) {
        if (!words.get(i).capitalised() && !office(words, i)) {
          from = i + 1;
        }
      }
    }
    return from;
  }

  private static boolean opens(Words.Word word) {
    return OPENERS.contains(word.lower()) || PREPOSITIONS.contains(word.lower());
  }

  private static int firstPreposition(Words words, int from, int to) {
    int at = from;
    while (at < to && !PREPOSITIONS.contains(words.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** The place of the last preposition, or 0 where there is none. */
  private static int lastPreposition(Words words, int from, int to) {
    int at = to - 1;
    while (at > from && !PREPOSITIONS.contains(words.get(at).lower())) {
      at--;
    }
    return at > from ? at : 0;
  }

  private boolean office(Words words, int i) {
    return phrases.office(words.get(i).lower());
  }

  /** Whether an office may hold the word: no quotation, and of small words only some. */
  private boolean within(Words words, int i) {
    Words.Word word = words.get(i);
    boolean ofThe =
        word.lower().equals("the") && i > 0 && PREPOSITIONS.contains(words.get(i - 1).lower());
    return !word.quoted()
        && (PREPOSITIONS.contains(word.lower())
            || ofThe
            || abbreviation(word.text())
            || !noNames.contains(word.lower()));
  }

  /** "US" is no pronoun. */
  private static boolean abbreviation(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private Optional<String> phrase(Words words, int from, int to) {
    StringJoiner phrase = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      phrase.add(words.get(i).text());
    }
    return phrases.read(phrase.toString()).map(role -> phrase.toString());
  }
}
