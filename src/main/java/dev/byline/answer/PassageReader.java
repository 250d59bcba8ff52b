package dev.byline.answer;

import dev.byline.answer.ComparedWords.Word;
import dev.byline.answer.PassageFinder.Found;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.WordAlignment.Pair;
import dev.byline.article.SourceSpan;
import dev.byline.article.WordList;
import dev.byline.attribution.Statement.Stance;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedStatement;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands around a quotation: who says it, and whether more belongs to it. */
final class PassageReader {

  /** As "never" does in: she never told them “we sail”. */
  private static final int LEADS_UP = 3;

  private final NameReader names;
  private final WordList negations;

  PassageReader(NameReader names, WordList negations) {
    this.names = names;
    this.negations = negations;
  }

  Passage read(Found found, Optional<AskedPerson> claimed, IndexView view) {
    WordAlignment alignment = found.alignment();
    List<Pair> same = alignment.pairs().stream().filter(Pair::same).toList();
    List<Word> source = alignment.source().words();
    int first = same.getFirst().source();
    int last = same.getLast().source();
    List<IndexedStatement> said = said(found, Optional.empty(), view);
    return new Passage(
        found.citation(),
        found.article(),
        WordDifference.of(alignment),
        alignment.same() ? 1 : alignment.similarity(),
        toTheLetter(alignment),
        part(alignment.source().text(), source.get(first).start(), source.get(last).end()),
        negationBefore(alignment.source(), first),
        senseAtRisk(alignment),
        !said.isEmpty(),
        said.stream().anyMatch(one -> one.statement().stance() == Stance.DENIED),
        names.canonical(said.stream().flatMap(one -> one.statement().speakers().stream()).toList()),
        claimed
            .filter(person -> !said(found, Optional.of(person.spokenBy()), view).isEmpty())
            .isPresent());
  }

  private static List<IndexedStatement> said(
      Found found, Optional<SpokenBy> speaker, IndexView view) {
    SourceSpan words = found.span();
    return view
        .statements(
            new StatementQuery(
                Optional.of(found.citation().file()), speaker, Optional.empty(), Optional.empty()),
            0,
            StatementRequest.MAX_SIZE)
        .statements()
        .stream()
        .filter(statement -> statement.citation().span().overlaps(words))
        .toList();
  }

  private static boolean toTheLetter(WordAlignment alignment) {
    List<Word> given = alignment.given().words();
    List<Word> source = alignment.source().words();
    List<Pair> pairs = alignment.pairs();
    return alignment.same()
        && Typesetting.plain(
                alignment
                    .source()
                    .text()
                    .substring(
                        source.get(pairs.getFirst().source()).start(),
                        source.get(pairs.getLast().source()).end()))
            .equals(
                Typesetting.plain(
                    alignment
                        .given()
                        .text()
                        .substring(given.getFirst().start(), given.getLast().end())));
  }

  /** Whether more words stand before or after it, without a quotation mark between. */
  private static boolean part(String text, int start, int end) {
    int before = start;
    while (before > 0 && !Character.isLetterOrDigit(text.charAt(before - 1))) {
      before--;
    }
    int after = end;
    while (after < text.length() && !Character.isLetterOrDigit(text.charAt(after))) {
      after++;
    }
    return (before > 0 && unmarked(text, before, start))
        || (after < text.length() && unmarked(text, end, after));
  }

  private static boolean unmarked(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> Typesetting.quotationMark((char) c));
  }

  /** The nearest one; before a quotation in marks only one that leads up to it. */
  private Optional<String> negationBefore(ComparedWords source, int word) {
    int start = source.words().get(word).start();
    for (int i = word - 1; i >= 0; i--) {
      Word before = source.words().get(i);
      boolean marked = !unmarked(source.text(), before.end(), start);
      if (marked && word - i > LEADS_UP) {
        return Optional.empty();
      }
      if (negates(before)) {
        return Optional.of(source.text().substring(before.start(), before.end()));
      }
    }
    return Optional.empty();
  }

  private boolean negates(Word word) {
    return negations.contains(word.form()) || word.form().endsWith("n't");
  }

  private boolean senseAtRisk(WordAlignment alignment) {
    return alignment.pairs().stream()
        .filter(pair -> !pair.same())
        .flatMap(
            pair ->
                Stream.concat(
                    word(alignment.given(), pair.given()), word(alignment.source(), pair.source())))
        .anyMatch(
            word ->
                negates(word)
                    || word.form().toLowerCase(Locale.ROOT).chars().anyMatch(Character::isDigit));
  }

  private static Stream<Word> word(ComparedWords text, int number) {
    return number == WordAlignment.NONE ? Stream.empty() : Stream.of(text.words().get(number));
  }
}
