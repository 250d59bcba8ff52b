package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Quote;
import dev.byline.answer.Quote.Relation;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.AnnotatedCase.Expected;
import dev.byline.testsupport.Newsroom;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well "what did X say about Y?" is answered over the annotated articles. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 *
 * <p>A quote answers when it overlaps a statement that the question's label names. A quote marked
 * as said is right when it overlaps any statement by the person asked.
 */
@Tag("evaluation")
class SaidByEvaluation {

  private final Map<String, AnnotatedCase> articles =
      AnnotatedCases.read("articles").stream()
          .collect(Collectors.toMap(AnnotatedCase::name, Function.identity()));

  private int asked;
  private int first;
  private int amongFive;
  private int said;
  private int theirs;

  @Test
  void answersWithWhatThePersonSaid(@TempDir Path home) throws Exception {
    Path folder = Files.createDirectories(home.resolve("articles"));
    for (AnnotatedCase article : articles.values()) {
      Files.writeString(folder.resolve(article.name() + ".txt"), article.text());
    }
    try (Newsroom newsroom = Newsroom.start(home).settled();
        InputStream questions = getClass().getResourceAsStream("questions.json")) {
      StreamSupport.stream(JsonMapper.shared().readTree(questions).spliterator(), false)
          .forEach(question -> ask(newsroom, question));
    }
    double precision = said == 0 ? 1 : (double) theirs / said;
    System.out.printf(
        "said by: first %.3f  among five %.3f (n=%d)  marked as said and theirs %.3f (n=%d)%n",
        (double) first / asked, (double) amongFive / asked, asked, precision, said);
    assertThat((double) first / asked).as("first").isGreaterThanOrEqualTo(0.72);
    assertThat((double) amongFive / asked).as("among five").isGreaterThanOrEqualTo(0.80);
    assertThat(precision).as("marked as said and theirs").isGreaterThanOrEqualTo(0.97);
  }

  private void ask(Newsroom newsroom, JsonNode node) {
    AnnotatedCase article = Objects.requireNonNull(articles.get(node.get("article").asString()));
    List<Integer> answers =
        StreamSupport.stream(node.get("answers").spliterator(), false)
            .map(JsonNode::asInt)
            .toList();
    List<Quote> quotes =
        newsroom.ask(node.get("question").asString()) instanceof Answered answered
            ? answered.quotes()
            : List.of();
    asked++;
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      boolean answering =
          statements(quote).stream()
              .anyMatch(
                  statement ->
                      quote.citation().file().equals(article.name() + ".txt")
                          && answers.contains(statement.id()));
      if (answering) {
        first += i == 0 ? 1 : 0;
        amongFive++;
        break;
      }
    }
    quotes.stream()
        .filter(quote -> quote.relation() == Relation.SAID)
        .forEach(
            quote -> {
              said++;
              theirs += by(quote, node.get("speaker").asString()) ? 1 : 0;
            });
  }

  private boolean by(Quote quote, String speaker) {
    String surname = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return statements(quote).stream()
        .flatMap(statement -> statement.speaker().stream())
        .anyMatch(name -> name.equals(speaker) || name.equals(surname));
  }

  /** The labelled statements that a quote overlaps. */
  private List<Expected> statements(Quote quote) {
    AnnotatedCase article = articles.get(quote.citation().file().replace(".txt", ""));
    SourceSpan span = quote.citation().span();
    return article == null
        ? List.of()
        : article.statements().stream()
            .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
            .toList();
  }
}
