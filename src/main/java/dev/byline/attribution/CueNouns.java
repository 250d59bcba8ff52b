package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Statement.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what nouns report: "her claim that the bridge is safe". */
final class CueNouns {

  private final Map<String, Stance> nouns = new HashMap<>();
  private final FunctionWords words;
  private final NounPhrases phrases;
  private final Complements complements;

  CueNouns(FunctionWords words, NounPhrases phrases, Complements complements) {
    this.words = words;
    this.phrases = phrases;
    this.complements = complements;
    WordList.sections(CueNouns.class, "cue-nouns.txt")
        .forEach(
            (stance, lines) ->
                lines.forEach(
                    line ->
                        List.of(line.split("\\s+", -1))
                            .forEach(
                                noun ->
                                    nouns.put(
                                        noun, Stance.valueOf(stance.toUpperCase(Locale.ROOT))))));
  }

  /** What the noun at this place reports, with whoever's it is. */
  Optional<Report> at(Line line, int at) {
    Optional<Stance> stance = stance(line.lower(at));
    if (stance.isEmpty() || line.get(at).capitalised() && at > 0) {
      return Optional.empty();
    }
    int that = at + 1;
    Optional<NounPhrase> source = possessor(line, at);
    if (source.isEmpty() && Set.of("by", "from", "of").contains(line.lower(at + 1))) {
      source = phrases.startingAt(line, at + 2);
      that = source.map(phrase -> phrase.last() + 1).orElse(that);
    }
    if (source.isEmpty() || !line.lower(that).equals("that") || words.finite(line, that + 1)) {
      return Optional.empty();
    }
    int last = complements.clauseEnd(line, that + 1);
    return last <= that
        ? Optional.empty()
        : Optional.of(new Report(line.get(at).text(), at, stance.get(), source, that + 1, last));
  }

  private Optional<Stance> stance(String word) {
    Stance stance = nouns.get(word);
    if (stance == null && word.endsWith("s")) {
      stance = nouns.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(stance);
  }

  /** Whose the noun is: "her", "Smith's", with adjectives between. */
  private Optional<NounPhrase> possessor(Line line, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 4 && line.word(i); i--) {
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
    while (first > 0 && phrases.nameWord(line, first - 1) && phrases.nameWord(line, last)) {
      first--;
    }
    if (first == last) {
      while (first > 0
          && line.word(first - 1)
          && !words.joins(line.lower(first - 1))
          && last - first < 4) {
        first--;
        if (words.is(Kind.DETERMINER, line.lower(first))) {
          break;
        }
      }
    }
    return phrases.of(line, first, last);
  }
}
