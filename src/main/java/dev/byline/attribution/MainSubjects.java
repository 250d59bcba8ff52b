package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds the subject of a sentence, which a second verb or a participle shares. */
final class MainSubjects {

  /** How many tokens are looked at before a word. */
  private static final int FARTHEST = 60;

  private final FunctionWords words;
  private final NounPhrases phrases;
  private final Coordinations coordinations;

  MainSubjects(FunctionWords words, NounPhrases phrases, Coordinations coordinations) {
    this.coordinations = coordinations;
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The subject of the clause in which a second verb or a participle stands: "He rose and said".
   */
  Optional<NounPhrase> of(Line line, int until) {
    int start = Math.max(0, until - FARTHEST);
    boolean told = false;
    for (int i = start; i < until; i++) {
      told |= words.finite(line, i);
      if (line.quotation(i) && (!told || Quotation.complete(line.get(i).text()))
          || line.is(i, Type.SEMICOLON)
          || line.is(i, Type.COLON)
          || told && besides(line, i)) {
        start = i + 1;
      }
    }
    while (start < until && line.is(start, Type.COMMA)) {
      start++;
    }
    // "In May, Smith": what leads in ends with its comma.
    for (int guard = 0; guard < 3 && start < until && leadsIn(line, start); guard++) {
      int comma = start;
      while (comma < until && !line.is(comma, Type.COMMA)) {
        comma++;
      }
      if (comma >= until) {
        break;
      }
      start = comma + 1;
    }
    int end = start;
    while (end < until
        && !words.finite(line, end)
        && !line.is(end, Type.COMMA)
        && !line.is(end, Type.DASH)
        && !line.is(end, Type.OPENING)
        && !line.quotation(end)) {
      end++;
    }
    if (end == start
        && start > 0
        && line.is(start - 1, Type.QUOTATION)
        && words.finite(line, start)) {
      // "“No,” said Rowe, adding": whoever speaks stands behind the verb.
      return phrases.startingAt(line, start + 1).filter(phrases::speaks);
    }
    boolean adverbial =
        words.is(Kind.CIRCUMSTANCE, line.lower(start))
            || words.is(Kind.PREPOSITION, line.lower(start))
                && words.is(Kind.ARTICLE, line.lower(start + 1));
    if (end <= start || adverbial) {
      return Optional.empty();
    }
    Optional<NounPhrase> listed =
        line.is(end, Type.COMMA) ? coordinations.listed(line, start) : Optional.empty();
    return listed.isPresent()
        ? listed
        : phrases
            .of(line, start, end - 1)
            .map(phrase -> phrases.appositions().nameOf(line, phrase))
            .map(phrase -> coordinations.whole(line, phrase));
  }

  /** ", though one of them": a clause with a subject of its own. */
  private boolean besides(Line line, int i) {
    return line.is(i - 1, Type.COMMA)
        && words.is(Kind.BESIDES, line.lower(i))
        && (words.is(Kind.DETERMINER, line.lower(i + 1))
            || line.word(i + 1) && line.get(i + 1).capitalised());
  }

  private boolean leadsIn(Line line, int i) {
    String word = line.lower(i);
    return words.is(Kind.PREPOSITION, word)
        || words.is(Kind.SUBORDINATOR, word)
        || words.is(Kind.ADVERB, word)
        || line.is(i, Type.NUMBER)
        || words.is(Kind.TIME, word)
        || word.endsWith("ing")
        || word.endsWith("ed");
  }
}
