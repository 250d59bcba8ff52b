package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words do that hold a sentence together, from {@code function-words.txt}. */
final class FunctionWords {

  /** A kind of word, as the file's headings name it. */
  enum Kind {
    AUXILIARY,
    MODAL,
    NEGATION,
    PAST,
    PRESENT,
    PREPOSITION,
    SUBORDINATOR,
    CONJUNCTION,
    DETERMINER,
    ADVERB,
    TIME,
    ARTICLE,
    PARTICLE,
    HONOUR,
    APPOSITIVE,
    SOURCE,
    ORIGIN,
    BELONGING,
    BEING,
    QUESTION,
    OBJECT,
    SCENE,
    PREDICATIVE,
    RECENT,
    GOING_ON,
    BEFORE_PARTICIPLE,
    CONDITION,
    NOBODY,
    JOINING,
    ENDING_SPEECH,
    CIRCUMSTANCE,
    INSERTING,
    NAMED_MONTH,
    GENERATION,
    QUOTING,
    SHARE,
    JUDGING,
    ANSWER,
    REPLYING,
    GOING,
    REASON,
    JUDGEMENT,
    PERSONAL_SUBJECT,
    DEFINITE,
    MEMBER,
    TAKING_UP,
    BACKWARD,
    BESIDES,
    FRONTING,
    CONTINUING,
    TELLING,
    LY_NOUN,
    CARRYING,
    PLURAL_QUANTITY
  }

  static final Set<String> PERSONAL = Set.of("he", "she", "they", "it");

  /** Possessives and the pronouns of those whose things they tell of. */
  static final Map<String, String> POSSESSIVES =
      Map.of("his", "he", "her", "she", "their", "they", "its", "it");

  static final Map<String, String> OBJECTS = Map.of("him", "he", "her", "she", "them", "they");

  /** Whether the word takes up a person or their things. */
  static boolean personal(String word) {
    String subject = POSSESSIVES.getOrDefault(word, OBJECTS.getOrDefault(word, word));
    return subject.equals("he") || subject.equals("she");
  }

  static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you");
  static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private static final long JOINING =
      bit(Kind.PREPOSITION) | bit(Kind.SUBORDINATOR) | bit(Kind.CONJUNCTION) | bit(Kind.AUXILIARY);

  /** The kinds of each word, a bit for a kind. */
  private final Map<String, Long> kinds = new HashMap<>();

  FunctionWords() {
    Map<String, List<String>> sections =
        WordList.sections(FunctionWords.class, "function-words.txt");
    for (Kind kind : Kind.values()) {
      String heading = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String line : sections.getOrDefault(heading, List.of())) {
        for (String word : line.split("\\s+", -1)) {
          kinds.merge(word, bit(kind), (one, two) -> one | two);
        }
      }
    }
  }

  private static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }

  boolean is(Kind kind, String word) {
    return (kinds.getOrDefault(word, 0L) & bit(kind)) != 0;
  }

  /** Whether the word tells in what way: "privately", but not "family". */
  boolean manner(String word) {
    return word.endsWith("ly") && !is(Kind.LY_NOUN, word);
  }

  /** How many the word says there are, from 2 to 5, or 0. */
  int count(String word) {
    return switch (word) {
      case "both", "two", "pair", "duo", "couple" -> 2;
      case "three", "trio" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      default -> 0;
    };
  }

  /** Whether whoever speaks with this cue has spoken before. */
  boolean continues(String cue) {
    return is(Kind.CONTINUING, cue.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** Whether the word holds no name or noun: it begins or joins phrases. */
  boolean joins(String word) {
    return (kinds.getOrDefault(word, 0L) & JOINING) != 0;
  }

  /** Whether the word at the place looks like a finite verb: what makes a clause a clause. */
  boolean finite(Line line, int i) {
    if (!line.word(i) || line.get(i).possessive()) {
      return false;
    }
    String word = line.lower(i);
    if (is(Kind.AUXILIARY, word)) {
      return true;
    }
    if (line.get(i).capitalised()) {
      return false;
    }
    if (is(Kind.PAST, word)
        || (word.length() > 4 && word.endsWith("ed") && !afterDeterminer(line, i))) {
      return true;
    }
    if (is(Kind.PRESENT, word) && !is(Kind.DETERMINER, line.lower(i - 1))) {
      return true;
    }
    if (is(Kind.PERSONAL_SUBJECT, line.lower(i - 1)) && !joins(word) && !is(Kind.ADVERB, word)) {
      return true;
    }
    // "Clinton wants", where "the Clinton ads" would be a noun.
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && line.word(i - 1)
        && line.get(i - 1).capitalised()
        && !line.get(i - 1).possessive()
        && !manner(line.lower(i - 1))
        && !is(Kind.DETERMINER, line.lower(i - 1))
        && !joins(line.lower(i - 1))
        && !is(Kind.DETERMINER, line.lower(i - 2));
  }

  /**
   * Whether the range, up to the verb whose subject it may be, holds a finite verb of its own.
   * "officials briefed on the talks" does not: its participle only says which officials.
   */
  boolean clauseWithin(Line line, int first, int last) {
    for (int i = Math.max(0, first); i <= last; i++) {
      if (finite(line, i) && !(i > first && reduced(line, i, last))) {
        return true;
      }
    }
    return false;
  }

  private boolean reduced(Line line, int i, int last) {
    String next = line.lower(i + 1);
    boolean participle = line.lower(i).endsWith("ed") || line.lower(i).endsWith("en");
    boolean time = is(Kind.RECENT, next) && !is(Kind.PREPOSITION, next) || is(Kind.TIME, next);
    return participle
        && !line.get(i).capitalised()
        && (time || i < last && is(Kind.PREPOSITION, next));
  }

  private boolean afterDeterminer(Line line, int i) {
    return is(Kind.DETERMINER, line.lower(i - 1));
  }

  /** Whether a finite verb stands in the range, its ends included. */
  boolean holdsFinite(Line line, int first, int last) {
    for (int i = Math.max(0, first); i <= last && i < line.size(); i++) {
      if (finite(line, i)) {
        return true;
      }
    }
    return false;
  }
}
