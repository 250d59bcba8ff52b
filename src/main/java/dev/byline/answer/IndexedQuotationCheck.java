package dev.byline.answer;

import dev.byline.answer.Checked.Quotation;
import dev.byline.answer.InvalidQuestion.Fault;
import dev.byline.answer.PassageFinder.Found;
import dev.byline.answer.QuotationReader.Read;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexSummary;
import dev.byline.index.IndexView;
import dev.byline.index.NotReadyException;
import dev.byline.index.TextAnalysis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks quotations against the generation that is served. */
final class IndexedQuotationCheck implements QuotationCheck {

  /**
   * What a text and a passage must have in common to be called the same quotation in other words:
   * three quarters of the words of both. Below it, sentences on one subject begin to be alike.
   */
  static final double SAME = 0.75;

  /** What both must share at least, in words that tell something: too much is like a short text. */
  private static final double COMMON = 3;

  /** A claimed speaker's own words are meant where others said nearly the same. */
  private static final double OWN_WORDS = 0.05;

  private final ArticleIndex index;
  private final QuotationReader quotations;
  private final PassageFinder passages;
  private final PassageReader reader;
  private final TextAnalysis analysis;

  IndexedQuotationCheck(
      ArticleIndex index,
      QuotationReader quotations,
      PassageFinder passages,
      PassageReader reader,
      TextAnalysis analysis) {
    this.index = index;
    this.quotations = quotations;
    this.passages = passages;
    this.reader = reader;
    this.analysis = analysis;
  }

  @Override
  public Checked check(String text) {
    if (text.length() > MAX_LENGTH) {
      throw InvalidQuestion.tooLong("text", MAX_LENGTH, text.length());
    }
    try (IndexView view = index.open().orElseThrow(() -> NotReadyException.of(index.state()))) {
      Read read = quotations.read(text, view.speakers());
      ComparedWords given = ComparedWords.of(read.quotation().words(), analysis);
      if (given.words().size() < 2 || given.weight(0, given.words().size()) < 1) {
        throw new InvalidQuestion(
            "text", "give the words of a quotation, at least two", Fault.TOO_FEW_WORDS);
      }
      List<Found> found =
          passages.find(given, view).stream().filter(one -> nearEnough(one.alignment())).toList();
      List<Passage> near =
          found.stream().map(one -> reader.read(one, read.person(), view)).toList();
      return outcome(read.quotation(), near, view.summary());
    }
  }

  private static boolean nearEnough(WordAlignment alignment) {
    return alignment.same() || (alignment.common() >= COMMON && alignment.similarity() >= SAME);
  }

  private static Checked outcome(Quotation quotation, List<Passage> near, IndexSummary index) {
    List<Passage> exact =
        near.stream()
            .filter(passage -> passage.similarity() == 1)
            .sorted(Comparator.comparing(passage -> !passage.bySpeaker()))
            .toList();
    Optional<Passage> best =
        exact.isEmpty()
            ? near.stream().max(Comparator.comparingDouble(IndexedQuotationCheck::nearness))
            : exact.stream().findFirst();
    if (best.isEmpty()) {
      return new Checked.NotFound(quotation, index);
    }
    if (quotation.speaker().isPresent() && !best.get().bySpeaker()) {
      Optional<Passage> others =
          (exact.isEmpty() ? List.of(best.get()) : exact)
              .stream().filter(passage -> !passage.speakers().isEmpty()).findFirst();
      if (others.isPresent()) {
        return new Checked.OtherSpeaker(quotation, index, others.get());
      }
    }
    return exact.isEmpty()
        ? new Checked.Altered(quotation, index, best.get())
        : new Checked.Exact(quotation, index, exact);
  }

  private static double nearness(Passage passage) {
    return passage.similarity() + (passage.bySpeaker() ? OWN_WORDS : 0);
  }
}
