package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.Token.Type;
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

  /**
   * The offices beside a name.
   *
   * @param name the first token of the name itself
   * @param last its last token
   */
  Set<String> of(Line words, int name, int last) {
    Set<String> roles = new LinkedHashSet<>();
    int next = last + 1;
    if (follows(words, name)) {
      directly(words, name).ifPresent(roles::add);
    } else if (comma(words, name - 1) && (next >= words.size() || words.get(next).breaks())) {
      apart(words, name - 1).ifPresent(roles::add);
    }
    if (comma(words, next)) {
      after(words, next + 1).ifPresent(roles::add);
    }
    return roles;
  }

  /** Whether a word stands right before this one. */
  private static boolean follows(Line words, int i) {
    return words.word(i) && words.word(i - 1);
  }

  private static boolean comma(Line words, int i) {
    return words.is(i, Type.COMMA);
  }

  /** "chief of staff of President Voss" is about the president: the last office counts. */
  private Optional<String> directly(Line words, int name) {
    if (office(words, name - 1)) {
      return phrase(words, modifiersFrom(words, name), name);
    }
    int of = lastPreposition(words, start(words, name), name);
    // "the envoy to Ukraine": what the office is for does not hold it.
    return of > 0 && of < name - 1 && office(words, of - 1)
        ? phrase(words, modifiersFrom(words, of), name)
        : Optional.empty();
  }

  /** "The mayor of Dunmore, ": what is of somebody with an office may be either's. */
  private Optional<String> apart(Line words, int name) {
    int from = start(words, name);
    int of = firstPreposition(words, from, name);
    boolean clear = of == name || !office(words, name - 1);
    return clear && of > 0 && office(words, of - 1)
        ? phrase(words, modifiersFrom(words, of), name)
        : Optional.empty();
  }

  /** ", the mayor of Dunmore, ": an office up to the next mark. */
  private Optional<String> after(Line words, int first) {
    int from = first;
    if (OPENERS.contains(words.lower(from)) && from + 1 < words.size()) {
      from++;
    }
    int to = from;
    while (to < words.size()
        && to - from < LONGEST
        && (to == first || follows(words, to))
        && within(words, to)) {
      to++;
    }
    boolean closed = to == words.size() || !follows(words, to);
    // In a list of names the title belongs to the next one: "Rowe, special envoy Voss and Cole".
    int of = firstPreposition(words, from, to);
    return closed && of > from && office(words, of - 1)
        ? phrase(words, from, to)
        : Optional.empty();
  }

  /** How far back an office that ends before this word can begin. */
  private int start(Line words, int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && (from == end || follows(words, from))
        && within(words, from - 1)) {
      from--;
    }
    return from;
  }

  /**
   * Where the words before an office's noun begin. Where nothing says so ("They met special
   * envoy"), a word in lower case may be a verb, and is left out with what is before it.
   */
  private int modifiersFrom(Line words, int end) {
    int from = end - 1;
    boolean plain = false;
    while (from > 0 && end - from < LONGEST && follows(words, from)) {
      Token before = words.get(from - 1);
      boolean another = office(words, from - 1) && !before.possessive() && plain;
      if (!within(words, from - 1) || PREPOSITIONS.contains(before.lower()) || another) {
        break;
      }
      from--;
      plain = !before.capitalised() && !office(words, from);
    }
    boolean opened = from > 0 && follows(words, from) && opens(words.get(from - 1));
    if (!opened) {
      int owner = end - 1;
      while (owner > from && !words.get(owner).possessive()) {
        owner--;
      }
      // What follows "Trump’s" is surely no verb.
      int sure = words.get(owner).possessive() ? owner : end;
      for (int i = from; i < sure; i++) {
        if (!words.get(i).capitalised() && !office(words, i)) {
          from = i + 1;
        }
      }
    }
    return from;
  }

  private static boolean opens(Token word) {
    return OPENERS.contains(word.lower()) || PREPOSITIONS.contains(word.lower());
  }

  private static int firstPreposition(Line words, int from, int to) {
    int at = from;
    while (at < to && !PREPOSITIONS.contains(words.lower(at))) {
      at++;
    }
    return at;
  }

  /** The place of the last preposition, or 0 where there is none. */
  private static int lastPreposition(Line words, int from, int to) {
    int at = to - 1;
    while (at > from && !PREPOSITIONS.contains(words.lower(at))) {
      at--;
    }
    return at > from ? at : 0;
  }

  private boolean office(Line words, int i) {
    return phrases.office(words.lower(i));
  }

  /** Whether an office may hold the word: no quotation, and of small words only some. */
  private boolean within(Line words, int i) {
    Token word = words.get(i);
    boolean ofThe =
        word.lower().equals("the") && i > 0 && PREPOSITIONS.contains(words.lower(i - 1));
    return word.word()
        && (PREPOSITIONS.contains(word.lower())
            || ofThe
            || abbreviation(word.text())
            || !noNames.contains(word.lower()));
  }

  /** "US" is no pronoun. */
  private static boolean abbreviation(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private Optional<String> phrase(Line words, int from, int to) {
    StringJoiner phrase = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      phrase.add(words.get(i).text());
    }
    return phrases.read(phrase.toString()).map(role -> phrase.toString());
  }
}
