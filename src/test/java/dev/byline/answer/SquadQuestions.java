package dev.byline.answer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.article.Citation;
import dev.byline.article.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions about articles that nothing here was made for, from the folder that the system property
 * {@code byline.squad} names: {@code articles} and {@code questions.json}.
 *
 * @param answerable those that the articles answer
 * @param unanswerable those that belong to other articles
 */
record SquadQuestions(List<Gold> answerable, List<String> unanswerable) {

  private static final int READABLE = 700;

  /** A question with the places that answer it. */
  record Gold(String question, String file, List<SourceSpan> spans) {

    static Gold of(JsonNode node) {
      return new Gold(
          node.get("question").asString(),
          node.get("file").asString(),
          children(node.get("spans"))
              .map(span -> new SourceSpan(span.get(0).asInt(), span.get(1).asInt()))
              .toList());
    }

    /** Whether a sentence lies in the right file, holds a whole answer and is not too long. */
    boolean answeredBy(Citation citation, String text) {
      String path = citation.file();
      return path.substring(path.lastIndexOf('/') + 1).equals(file)
          && text.length() <= READABLE
          && spans.stream().anyMatch(citation.span()::encloses);
    }
  }

  /**
   * Reads the questions and lays the articles into the folder of a test, or skips the test where
   * there are none.
   */
  static SquadQuestions read(Path home) throws IOException {
    Path squad = Path.of(System.getProperty("byline.squad", "../shared/eval/squad"));
    assumeTrue(Files.isDirectory(squad), () -> "skipped: there is no folder " + squad);
    Files.createSymbolicLink(
        home.resolve("articles"), squad.resolve("articles").toAbsolutePath().normalize());
    JsonNode data = JsonMapper.shared().readTree(Files.readString(squad.resolve("questions.json")));
    return new SquadQuestions(
        children(data.get("answerable")).map(Gold::of).toList(),
        children(data.get("unanswerable")).map(node -> node.get("question").asString()).toList());
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
