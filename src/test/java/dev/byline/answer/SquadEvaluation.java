package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.SquadQuestions.Gold;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well questions are answered on articles that nothing here was made for. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 */
@Tag("evaluation")
class SquadEvaluation {

  private static final int QUOTES = 10;

  @Test
  void answersWhatIsThereAndIsSilentOnWhatIsNot(@TempDir Path home) throws Exception {
    SquadQuestions questions = SquadQuestions.read(home);

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      Shares shares =
          Shares.of(
              questions.answerable().stream().map(gold -> rank(newsroom, gold)).toList(),
              questions.unanswerable().stream()
                  .map(question -> quotes(newsroom, question).isEmpty())
                  .toList());

      System.out.println(shares);
      assertThat(shares.first()).as("R@1").isGreaterThanOrEqualTo(0.75);
      assertThat(shares.reciprocal()).as("MRR@10").isGreaterThanOrEqualTo(0.81);
      assertThat(shares.silent()).as("silent when unanswerable").isGreaterThanOrEqualTo(0.87);
    }
  }

  /** The place of the first quote that answers, from 1; 0 where none does. */
  private static int rank(Newsroom newsroom, Gold gold) {
    List<Quote> quotes = quotes(newsroom, gold.question());
    for (int i = 0; i < quotes.size(); i++) {
      if (gold.answeredBy(quotes.get(i).citation(), quotes.get(i).text())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Quote> quotes(Newsroom newsroom, String question) {
    Question asked =
        new Question(question, QUOTES, Optional.empty(), Optional.empty(), Optional.empty());
    return newsroom.ask(asked) instanceof Answered answered ? answered.quotes() : List.of();
  }
}
