package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Statement.Stance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what nouns report: "her claim that the bridge is safe", "a threat by truckers to". */
final class CueNouns {

  /** How many words may stand between a noun and whose it is. */
  private static final int FARTHEST = 4;

  private final Map<String, Stance> nouns = new HashMap<>();
  private final FunctionWords words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Clauses clauses;

  CueNouns(FunctionWords words, NounPhrases phrases, Subjects subjects, Clauses clauses) {
    this.subjects = subjects;
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    WordList.sections(CueNouns.class, "cue-nouns.txt")
        .forEach(
            (stance, lines) ->
                lines.forEach(line -> add(Stance.valueOf(stance.toUpperCase(Locale.ROOT)), line)));
  }

  private void add(Stance stance, String line) {
    for (String noun : line.split("\\s+", -1)) {
      nouns.put(noun, stance);
    }
  }

  /** What the noun at this place reports, with whoever's it is. */
  Optional<Report> at(Line line, int at) {
    Stance stance = stance(line.lower(at));
    if (stance == null || line.get(at).capitalised() && at > 0) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = possessor(line, at);
    int next = at + 1;
    if (source.isEmpty() && words.is(Kind.SOURCE, line.lower(next))) {
      boolean by = line.lower(next).equals("by");
      source = phrases.startingAt(line, next + 1).filter(phrase -> by || phrases.speaks(phrase));
      next = source.map(phrase -> phrase.last() + 1).orElse(next);
    }
    if (source.isEmpty() && line.lower(next).equals("that")) {
      source = carrier(line, at);
    }
    int first = content(line, next, stance);
    if (first < 0 || source.isEmpty() && !spokenAnyway(line, at, stance)) {
      return Optional.empty();
    }
    boolean predicate = words.is(Kind.BEING, line.lower(next));
    int last = predicate ? clauses.end(line, first) : clauses.endWithinSubject(line, first);
    return last <= first || first >= line.size()
        ? Optional.empty()
        : Optional.of(new Report(line.get(at).text(), at, stance, source, first, last));
  }

  /** "Rowe expressed her deep concern that": whoever does what makes the noun speech. */
  private Optional<NounPhrase> carrier(Line line, int at) {
    for (int i = at - 1; i > 0 && at - i <= FARTHEST && line.word(i); i--) {
      if (words.is(Kind.CARRYING, line.lower(i))) {
        return subjects.before(line, i).filter(phrases::speaks);
      }
      if (words.joins(line.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where what is said begins, or -1 where nothing is. */
  private int content(Line line, int next, Stance stance) {
    String word = line.lower(next);
    if (word.equals("that") && !words.finite(line, next + 1)) {
      return next + 1;
    }
    if (words.is(Kind.BEING, word) && line.lower(next + 1).equals("that")) {
      return next + 2;
    }
    boolean act = stance == Stance.PROMISED || stance == Stance.WARNED;
    boolean to =
        act
            && word.equals("to")
            && line.word(next + 1)
            && !line.get(next + 1).capitalised()
            && !words.is(Kind.DETERMINER, line.lower(next + 1));
    return to ? next : -1;
  }

  /** "the accusation that": it is said, though not by whom. */
  private boolean spokenAnyway(Line line, int at, Stance stance) {
    return stance == Stance.CLAIMED
        && line.lower(at + 1).equals("that")
        && (line.lower(at - 1).equals("the") || line.lower(at).endsWith("s"));
  }

  private @Nullable Stance stance(String word) {
    Stance stance = nouns.get(word);
    return stance == null && word.endsWith("s")
        ? nouns.get(word.substring(0, word.length() - 1))
        : stance;
  }

  /** Whose the noun is: "her", "Smith's", with adjectives between. */
  private Optional<NounPhrase> possessor(Line line, int at) {
    for (int i = at - 1; i >= 0 && at - i <= FARTHEST && line.word(i); i--) {
      String word = line.lower(i);
      String pronoun = FunctionWords.POSSESSIVES.get(word);
      if (pronoun != null) {
        return Optional.of(NounPhrase.pronoun(i, pronoun, word));
      }
      if (line.get(i).possessive()) {
        return owner(line, i);
      }
      if (words.joins(word) || words.is(Kind.DETERMINER, word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> owner(Line line, int last) {
    int first = last;
    if (phrases.nameWord(line, last)) {
      first = phrases.names().runStart(line, 0, last);
    } else {
      while (first > 0
          && last - first < FARTHEST
          && line.word(first - 1)
          && !words.joins(line.lower(first - 1))) {
        first--;
        if (words.is(Kind.DETERMINER, line.lower(first))) {
          break;
        }
      }
    }
    return phrases.of(line, first, last);
  }
}
