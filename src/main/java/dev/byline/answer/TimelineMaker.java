package dev.byline.answer;

import dev.byline.answer.Timeline.Moment;
import dev.byline.article.PublicationDate;
import dev.byline.index.NearCopies;
import dev.byline.index.NearCopies.Words;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts statements in the order of their days, near-copies together, and shows what changed. */
final class TimelineMaker {

  /**
   * From this share of common words on, two statements of a speaker are one in other words; below
   * it, a comparison word by word would show more change than sense.
   */
  private static final double REWORDED = 0.5;

  /** Longer statements are not compared word by word: the work grows with the square. */
  private static final int LONGEST = 400;

  private final NearCopies nearCopies;
  private final TextAnalysis analysis;

  TimelineMaker(NearCopies nearCopies, TextAnalysis analysis) {
    this.nearCopies = nearCopies;
    this.analysis = analysis;
  }

  /** Something said, with what is needed to compare it. */
  private record Said(
      ProvenStatement statement, Words copied, ComparedWords words, List<ProvenStatement> repeats) {

    boolean sameSpeakers(Said other) {
      List<String> speakers = statement.statement().speakers();
      return speakers.equals(other.statement.statement().speakers());
    }

    boolean speakerKnown() {
      return !statement.statement().speakers().isEmpty();
    }
  }

  /** Those of articles that state no day come last, and are not said to have changed anything. */
  List<Moment> moments(List<ProvenStatement> statements) {
    List<Said> course = new ArrayList<>();
    statements.stream()
        .sorted(
            Comparator.comparing((ProvenStatement said) -> day(said).orElse(LocalDate.MAX))
                .thenComparing(said -> said.citation().file())
                .thenComparing(said -> said.citation().span().start()))
        .map(this::said)
        .forEach(
            said ->
                course.stream()
                    .filter(
                        before ->
                            before.sameSpeakers(said)
                                && nearCopies.same(before.copied, said.copied))
                    .findFirst()
                    .ifPresentOrElse(
                        before -> before.repeats.add(said.statement), () -> course.add(said)));
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < course.size(); i++) {
      Said said = course.get(i);
      moments.add(
          new Moment(
              day(said.statement),
              said.statement,
              said.repeats,
              change(said, course.subList(0, i))));
    }
    return moments;
  }

  private static Optional<LocalDate> day(ProvenStatement statement) {
    return Optional.of(statement.article().published())
        .filter(PublicationDate::stated)
        .map(PublicationDate::date);
  }

  private Said said(ProvenStatement statement) {
    return new Said(
        statement,
        nearCopies.words(statement.reading()),
        ComparedWords.of(statement.reading(), analysis),
        new ArrayList<>());
  }

  /** What differs from the last time that the speaker said much the same. */
  private static List<Marked> change(Said said, List<Said> before) {
    if (!said.speakerKnown() || day(said.statement).isEmpty()) {
      return List.of();
    }
    for (Said earlier : before.reversed()) {
      if (earlier.sameSpeakers(said)
          && (long) earlier.words.words().size() * said.words.words().size()
              <= (long) LONGEST * LONGEST) {
        WordAlignment alignment = WordAlignment.whole(said.words, earlier.words);
        if (alignment.similarity() >= REWORDED) {
          return WordDifference.inOne(alignment);
        }
      }
    }
    return List.of();
  }
}
