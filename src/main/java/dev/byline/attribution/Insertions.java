package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds a subject before an insertion that parts it from its verb: "Rowe, the mayor, said". */
final class Insertions {

  /** How many tokens are looked at before a word. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;
  private final NounPhrases phrases;
  private final RelativeClauses relatives;

  Insertions(FunctionWords words, NounPhrases phrases, RelativeClauses relatives) {
    this.words = words;
    this.phrases = phrases;
    this.relatives = relatives;
  }

  /** "Rowe, the mayor, said", "the mayor, Anna Rowe, said", "Cruz (R-Texas) said". */
  Optional<NounPhrase> beforeInsertion(Line line, int closing) {
    Type mark = line.get(closing).type() == Type.CLOSING ? Type.OPENING : line.get(closing).type();
    Optional<NounPhrase> fallback = Optional.empty();
    for (int j = closing - 2; j > 0 && closing - j < FARTHEST; j--) {
      if (line.quotation(j) && Quotation.complete(line.get(j).text()) && mark != Type.DASH
          || line.is(j, Type.SEMICOLON)
          || line.is(j, Type.COLON)) {
        break;
      }
      if (!line.is(j, mark)) {
        continue;
      }
      int last = line.is(j - 1, Type.CLOSING) ? opening(line, j - 1) - 1 : j - 1;
      if (last < 0 || !line.word(last)) {
        continue;
      }
      Optional<NounPhrase> apposed = nameThatFills(line, j + 1, closing - 1);
      Optional<NounPhrase> before =
          relatives.phrase(line, last).filter(phrase -> speaksAt(line, phrase));
      if (apposed.isPresent()
          && before.isPresent()
          && before.get().kind() == NounPhrase.Kind.NOMINAL) {
        return apposed.map(name -> Appositions.named(name, before.get()));
      }
      if (before.isPresent()
          && (mark != Type.COMMA
              || phrases.appositions().at(line, j + 1)
              || participle(line, j + 1))) {
        return before.map(phrase -> phrase.upTo(closing - 1));
      }
      if (fallback.isEmpty()) {
        fallback = before;
      }
    }
    return fallback;
  }

  private static int opening(Line line, int closing) {
    int i = closing;
    while (i > 0 && closing - i < FARTHEST && !line.is(i, Type.OPENING)) {
      i--;
    }
    return i;
  }

  private boolean speaksAt(Line line, NounPhrase phrase) {
    return !governed(line, phrase) && !stateOfCity(line, phrase);
  }

  /** "from Maumee, Ohio": the second name only tells more of the first. */
  private boolean stateOfCity(Line line, NounPhrase phrase) {
    int comma = phrase.first() - 1;
    if (phrase.kind() != NounPhrase.Kind.NAME
        || !line.is(comma, Type.COMMA)
        || !phrases.nameWord(line, comma - 1)) {
      return false;
    }
    return phrases.endingAt(line, comma - 1).filter(city -> governed(line, city)).isPresent();
  }

  private boolean participle(Line line, int i) {
    String word = line.lower(i);
    return word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private Optional<NounPhrase> nameThatFills(Line line, int from, int last) {
    int first = phrases.appositions().pastTitles(line, from);
    for (int i = first; i <= last; i++) {
      boolean part =
          phrases.nameWord(line, i)
              || line.quotation(i) && i > first && i < last
              || i < last && (line.is(i, Type.NUMBER) || phrases.names().title(line.lower(i)))
              || i > first && i < last && line.word(i) && line.get(i).text().length() <= 3;
      if (!part) {
        return Optional.empty();
      }
    }
    return last < first
        ? Optional.empty()
        : phrases.of(line, first, last).filter(p -> p.kind() == NounPhrase.Kind.NAME);
  }

  /** "on Truth Social", "to Marco Rubio": where or to whom something is said, not by whom. */
  boolean governed(Line line, NounPhrase phrase) {
    return phrase.first() > 0 && words.is(Kind.PREPOSITION, line.lower(phrase.first() - 1));
  }
}
