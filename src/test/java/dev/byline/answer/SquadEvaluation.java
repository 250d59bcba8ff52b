package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.answer.Answer.Answered;
import dev.byline.article.SourceSpan;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well questions are answered on articles that nothing here was made for. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 *
 * <p>The system property {@code byline.squad} names a folder with {@code articles} and {@code
 * questions.json}. A quote counts when it lies in the right file, holds a whole answer and is not
 * too long to read.
 */
@Tag("evaluation")
class SquadEvaluation {

  private static final int QUOTES = 10;
  private static final int READABLE = 700;

  /** A question with the places that answer it. */
  private record Gold(String question, String file, List<SourceSpan> spans) {

    static Gold of(JsonNode node) {
      return new Gold(
          node.get("question").asString(),
          node.get("file").asString(),
          children(node.get("spans"))
              .map(span -> new SourceSpan(span.get(0).asInt(), span.get(1).asInt()))
              .toList());
    }

    boolean answeredBy(Quote quote) {
      String path = quote.citation().file();
      return path.substring(path.lastIndexOf('/') + 1).equals(file)
          && quote.text().length() <= READABLE
          && spans.stream().anyMatch(quote.citation().span()::encloses);
    }
  }

  @Test
  void answersWhatIsThereAndIsSilentOnWhatIsNot(@TempDir Path home) throws Exception {
    Path squad = Path.of(System.getProperty("byline.squad", "../shared/eval/squad"));
    assumeTrue(Files.isDirectory(squad), () -> "skipped: there is no folder " + squad);
    Files.createSymbolicLink(
        home.resolve("articles"), squad.resolve("articles").toAbsolutePath().normalize());
    JsonNode data = JsonMapper.shared().readTree(Files.readString(squad.resolve("questions.json")));

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      List<Integer> ranks =
          children(data.get("answerable")).map(Gold::of).map(gold -> rank(newsroom, gold)).toList();
      List<Boolean> silent =
          children(data.get("unanswerable"))
              .map(node -> quotes(newsroom, node.get("question").asString()).isEmpty())
              .toList();

      double first = share(ranks.stream().map(rank -> rank == 1).toList());
      double amongFive = share(ranks.stream().map(rank -> rank >= 1 && rank <= 5).toList());
      double reciprocal =
          ranks.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).average().orElseThrow();
      double silentShare = share(silent);
      System.out.printf(
          "R@1 %.3f  R@5 %.3f  MRR@10 %.3f (n=%d)  silent when unanswerable %.3f (n=%d)%n",
          first, amongFive, reciprocal, ranks.size(), silentShare, silent.size());
      assertThat(first).as("R@1").isGreaterThanOrEqualTo(0.71);
      assertThat(reciprocal).as("MRR@10").isGreaterThanOrEqualTo(0.77);
      assertThat(silentShare).as("silent when unanswerable").isGreaterThanOrEqualTo(0.78);
    }
  }

  /** The place of the first quote that answers, from 1; 0 where none does. */
  private static int rank(Newsroom newsroom, Gold gold) {
    List<Quote> quotes = quotes(newsroom, gold.question());
    for (int i = 0; i < quotes.size(); i++) {
      if (gold.answeredBy(quotes.get(i))) {
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

  private static double share(List<Boolean> flags) {
    return (double) flags.stream().filter(flag -> flag).count() / flags.size();
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
