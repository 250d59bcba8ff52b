package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases by which a sentence names somebody. */
final class NounPhrases {

  /** How many tokens are looked at for the end of a phrase. */
  private static final int LONGEST = 14;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NameWords names;
  private final Appositions appositions;
  private final PhraseEnds ends;
  private final PhraseHeads heads;
  private final JointNames joints;

  NounPhrases(FunctionWords words, SpeakingNouns nouns, FirstNames firstNames) {
    this.words = words;
    this.nouns = nouns;
    this.names = new NameWords(words, nouns, firstNames);
    this.appositions = new Appositions(words, nouns, names);
    this.ends = new PhraseEnds(words, nouns, names);
    this.heads = new PhraseHeads(words, nouns, names);
    this.joints = new JointNames(this, names, firstNames);
  }

  NameWords names() {
    return names;
  }

  Appositions appositions() {
    return appositions;
  }

  boolean nameWord(Line line, int i) {
    return names.at(line, i);
  }

  boolean role(String word) {
    return names.role(word);
  }

  /** Whether the phrase names who can speak, or something written. */
  boolean speaks(NounPhrase phrase) {
    return !phrase.is(NounPhrase.Kind.NOMINAL)
        || nouns.speaks(phrase.head())
        || names.role(phrase.head());
  }

  /** The phrase that fills a range of words, or empty where they name nobody. */
  Optional<NounPhrase> of(Line line, int from, int last) {
    int first = from;
    while (first < last && leadIn(line, first)) {
      first++;
    }
    int start = first;
    if (first > last || !line.word(first) && !line.is(first, Type.NUMBER)) {
      return Optional.empty();
    }
    if (first == last && FunctionWords.PERSONAL.contains(line.lower(first))) {
      return Optional.of(NounPhrase.pronoun(first, line.lower(first), line.lower(first)));
    }
    int end = heads.end(line, first, last);
    if (end < first || words.joins(line.lower(end)) && first == end) {
      return Optional.empty();
    }
    if (heads.officeOf(line, first, end)) {
      return Optional.of(officeHolder(line, first, last, end));
    }
    Optional<NounPhrase> author = author(line, first, end, last);
    if (author.isPresent()) {
      return author;
    }
    if (names.at(line, end) && !party(line, first, end) && !office(line, first, end)) {
      int run = names.runStart(line, first, end);
      return joints
          .of(line, first, last, run)
          .or(() -> Optional.of(names.phrase(line, start, last, run, end)));
    }
    return nominal(line, start, last, end);
  }

  /** "the Prime Minister": an office with capitals, not a name. */
  private boolean office(Line line, int first, int end) {
    return line.lower(first).equals("the") && end > first && nouns.office(line.lower(end));
  }

  /** "many Democrats": people named by their party. */
  private boolean party(Line line, int first, int end) {
    return nouns.group(line.lower(end))
        && line.lower(end).endsWith("s")
        && (end == first || !names.at(line, end - 1));
  }

  /** "a statement from the ministry", "the mayor's letter", "her letter": whose words it is. */
  private Optional<NounPhrase> author(Line line, int first, int end, int last) {
    if (!nouns.letter(line.lower(end))) {
      return Optional.empty();
    }
    String owner = FunctionWords.POSSESSIVES.get(line.lower(first));
    if (owner != null) {
      return Optional.of(NounPhrase.pronoun(first, owner, line.lower(first)).upTo(last));
    }
    if (end + 2 <= last && words.is(Kind.SOURCE, line.lower(end + 1))) {
      return of(line, end + 2, last).filter(this::speaks).map(phrase -> phrase.from(first));
    }
    // "Rowe's closing statement"
    int whose = end - 1;
    while (whose > first && !line.get(whose).possessive() && line.word(whose)) {
      whose--;
    }
    return end > first && line.get(whose).possessive()
        ? of(line, first, whose).filter(this::speaks).map(phrase -> phrase.upTo(last))
        : Optional.empty();
  }

  private boolean leadIn(Line line, int i) {
    String word = line.lower(i);
    return !line.word(i) && !line.is(i, Type.NUMBER)
        || words.is(Kind.CONJUNCTION, word)
        || words.is(Kind.RECENT, word) && words.is(Kind.TIME, line.lower(i + 1))
        || words.is(Kind.TIME, word) && words.is(Kind.RECENT, line.lower(i - 1))
        || words.is(Kind.ADVERB, word) && !words.is(Kind.DETERMINER, word)
        || words.is(Kind.SUBORDINATOR, word);
  }

  private NounPhrase officeHolder(Line line, int first, int last, int end) {
    int of = first;
    while (of < end && !line.lower(of).equals("of")) {
      of++;
    }
    return names.phrase(line, first, last, end - of >= 3 ? end - 1 : end, end);
  }

  private Optional<NounPhrase> nominal(Line line, int first, int last, int end) {
    String head = line.lower(end);
    boolean adverb = words.is(Kind.ADVERB, head) && !words.is(Kind.MEMBER, head);
    if (!line.word(end) || words.joins(head) || adverb) {
      return Optional.empty();
    }
    // "one senior aide" is a senior aide.
    boolean article =
        words.is(Kind.ARTICLE, line.lower(first))
            || line.lower(first).equals("one") && end - first > 1;
    int from = first < end && article ? first + 1 : first;
    Set<String> modifiers = new HashSet<>();
    for (int i = from; i < end; i++) {
      if (line.word(i)) {
        modifiers.add(line.lower(i));
      }
    }
    return Optional.of(
        new NounPhrase(
            NounPhrase.Kind.NOMINAL,
            first,
            last,
            line.lower(end),
            List.of(),
            "",
            modifiers,
            textOf(line, from, end, last),
            List.of()));
  }

  private String textOf(Line line, int from, int head, int last) {
    int to = withoutTime(line, head, last);
    String text = line.reading(from, to);
    // "doctors at St. Brigid's"
    return to > head && line.get(to).possessive() && !text.endsWith("s") ? text + "'s" : text;
  }

  /** "a report by the Corps last spring": when it was said is no part of who says it. */
  private int withoutTime(Line line, int head, int last) {
    int to = last;
    // "an analysis released": what follows the participle stands elsewhere.
    if (to > head && heads.participle(line, to)) {
      to--;
    }
    while (to > head
        && (words.is(Kind.TIME, line.lower(to))
            || words.is(Kind.RECENT, line.lower(to)) && to < last)) {
      to--;
    }
    return to;
  }

  /** The phrase that ends with this word, as far to the left as it surely goes. */
  Optional<NounPhrase> endingAt(Line line, int last) {
    if (!line.word(last) || line.get(last).possessive() || words.joins(line.lower(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && within(line, first - 1)) {
      first--;
      if (words.is(Kind.DETERMINER, line.lower(first))) {
        break;
      }
    }
    return of(line, first, last);
  }

  private boolean within(Line line, int i) {
    String word = line.lower(i);
    if (!line.word(i) && !line.is(i, Type.NUMBER)) {
      return false;
    }
    return names.at(line, i)
        || !words.joins(word)
            && !(words.is(Kind.ADVERB, word) && !words.is(Kind.DETERMINER, word))
            && !words.is(Kind.TIME, word)
            && !words.finite(line, i);
  }

  /** The phrase that begins here, with what is said of it after a comma. */
  Optional<NounPhrase> startingAt(Line line, int first) {
    return bareAt(line, first)
        .map(
            phrase -> phrase.is(NounPhrase.Kind.PRONOUN) ? phrase : appositions.with(line, phrase));
  }

  /** The phrase that begins here, without an apposition. */
  Optional<NounPhrase> bareAt(Line line, int first) {
    String subject = FunctionWords.OBJECTS.getOrDefault(line.lower(first), line.lower(first));
    boolean alone =
        !line.word(first + 1)
            || words.joins(line.lower(first + 1))
            || words.is(Kind.ADVERB, line.lower(first + 1))
            || words.is(Kind.TIME, line.lower(first + 1));
    if (FunctionWords.PERSONAL.contains(line.lower(first))
        || FunctionWords.PERSONAL.contains(subject) && alone) {
      return Optional.of(NounPhrase.pronoun(first, subject, line.lower(first)));
    }
    int last = ends.last(line, first);
    return last < first
        ? Optional.empty()
        : of(line, first, last).map(phrase -> appositions.nameOf(line, phrase));
  }
}
