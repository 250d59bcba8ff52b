package dev.byline.answer;

import dev.byline.answer.Finding.Differing;
import dev.byline.answer.Finding.Found;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.NearCopies;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what one generation of the index says to a question: candidates, rank, refusal, merging.
 */
final class Finder {

  /** More quotes than asked for, since some may fail their proof. */
  private static final int IN_RESERVE = 5;

  /** More sentences than quotes, since some are copies of each other. */
  private static final int WITH_COPIES = 2;

  private final QuestionReader reader;
  private final Suggestions suggestions;
  private final NearCopies nearCopies;
  private final Differences differences;
  private final TextAnalysis analysis;
  private final NameBook names;

  Finder(QuestionReader reader, TextAnalysis analysis, NameBook names) {
    this.reader = reader;
    this.suggestions = new Suggestions(analysis, names);
    this.nearCopies = new NearCopies(names);
    this.differences = new Differences(analysis, names);
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * Finds.
   *
   * @param today the asker's day
   */
  Finding find(Question question, LocalDate today, IndexView view) {
    AskedTimes times = new AskedTimes(today, view.summary());
    UnderstoodQuestion understood = reader.read(question, times);
    Searched searched = searched(understood, view);
    if (understood.asksNothing(question)) {
      return Finding.nothing(searched, Instead.NOTHING);
    }
    Hits hits = Hits.of(question, understood, view);
    if (hits.refusal().refuses(hits.ranked())) {
      return Finding.nothing(
          searched,
          suggestions.instead(
              question,
              times,
              understood,
              hits.result(),
              hits.ranked(),
              view,
              other -> answeredInTheirWords(other, times, view)));
    }
    FoundReader found = reader(understood, hits);
    List<Found> merged =
        merged(question, hits.refusal().withoutBystanders(hits.ranked()), found, view);
    List<Found> shown = merged.stream().limit(question.limit()).toList();
    return new Finding(
        searched,
        merged,
        differences(understood, hits.ranked(), shown, found, view),
        Instead.NOTHING);
  }

  private boolean answeredInTheirWords(Question question, AskedTimes times, IndexView view) {
    UnderstoodQuestion understood = reader.read(question, times);
    if (understood.asksNothing(question)) {
      return false;
    }
    Hits hits = Hits.of(question, understood, view);
    return !hits.refusal().refuses(hits.ranked())
        && hits.refusal().withoutBystanders(hits.ranked()).getFirst().relation() == Relation.SAID;
  }

  /** For sentences that were found for a question. */
  FoundReader reader(UnderstoodQuestion understood, Hits hits) {
    return new FoundReader(understood, hits.ranked(), analysis, names);
  }

  /** What contradicts a sentence that is shown, or is contradicted by one. */
  private List<Differing> differences(
      UnderstoodQuestion understood,
      List<Ranked> ranked,
      List<Found> shown,
      FoundReader found,
      IndexView view) {
    List<IndexedSentence> sentences =
        view.sentences(ranked.stream().map(Ranked::candidate).toList());
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      tellings.add(telling(sentences.get(i), understood.namesAround(ranked.get(i).candidate())));
    }
    return differences.touching(shown, tellings, i -> found.read(ranked.get(i), sentences.get(i)));
  }

  private static Telling telling(IndexedSentence sentence, Set<String> names) {
    return new Telling(
        FoundReader.reading(sentence),
        sentence.citation().file(),
        sentence.article().published(),
        names);
  }

  static Searched searched(UnderstoodQuestion understood, IndexView view) {
    return new Searched(
        understood.topics().stream().map(topic -> topic.term().surface()).toList(),
        understood.topics().stream()
            .filter(topic -> topic.name() || topic.term().spellings().size() > 1)
            .flatMap(topic -> topic.term().spellings().stream())
            .distinct()
            .toList(),
        understood.time().map(AskedTime::days),
        view.summary());
  }

  private List<Found> merged(
      Question question, List<Ranked> ranked, FoundReader reader, IndexView view) {
    int kept = question.limit() + IN_RESERVE;
    List<Ranked> close = ranked.stream().limit((long) WITH_COPIES * kept).toList();
    List<IndexedSentence> sentences =
        view.sentences(close.stream().map(Ranked::candidate).toList());
    CopyMerger merger = new CopyMerger(nearCopies);
    for (int i = 0; i < close.size(); i++) {
      IndexedSentence sentence = sentences.get(i);
      merger.add(reader.read(close.get(i), sentence), reader.speakers(sentence));
    }
    return merger.merged().stream().limit(kept).toList();
  }
}
