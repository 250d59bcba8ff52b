package dev.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.article.ArticleFolder;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole bot on a free port, over the sample articles and a few files of its own. Started once
 * for all tests that extend this.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "byline.chat.examples=what did Zelensky say about Crimea?,when was the Paris meeting?",
      "byline.web.allowed-hosts=bot.example"
    })
@Import(HeldFolder.Holder.class)
public abstract class RunningByline {

  /** An article that no sample resembles, with one statement of one speaker. */
  protected static final String LIGHTHOUSE = "chronicle/lighthouse.txt";

  protected static final String LIGHTHOUSE_TEXT =
      """
      Tolverne lighthouse lamp to burn again

      14 March 2025

      Tolverne (Brine Chronicle): The lamp of the lighthouse has been dark for eleven years.

      “The lamp will burn again by midsummer,” said Jory Penrose, the harbour master of Tolverne.

      Fishermen have asked for its return since the winter storms. They may get it.
      """;

  /** The same speaker on two days, the second time in other words. */
  protected static final String BREAKWATER = "chronicle/breakwater.txt";

  protected static final String BREAKWATER_LATER = "chronicle/breakwater-later.txt";

  /** Enough short articles that a list of all of them has a second page. */
  private static final int NOTICES = 20;

  private static final Path HOME = home();
  protected static final Path ARTICLES = HOME.resolve("articles");

  @LocalServerPort protected int port;
  @Autowired protected ArticleIndex index;
  @Autowired private ArticleFolder folder;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    registry.add("byline.articles", ARTICLES::toString);
    registry.add("byline.data", HOME.resolve("data")::toString);
  }

  /** Tests begin with the bot at rest, with everything indexed. */
  @BeforeEach
  protected void awaitRest() {
    await()
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofMinutes(1))
        .until(() -> atRest(index.state()));
  }

  private static boolean atRest(IndexState state) {
    return state.summary().isPresent() && !state.running();
  }

  protected HeldFolder folder() {
    assertThat(folder).isInstanceOf(HeldFolder.class);
    return (HeldFolder) folder;
  }

  protected static void write(String file, String text) throws IOException {
    Path path = ARTICLES.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Path home() {
    try {
      Path home = Files.createTempDirectory(Path.of("target"), "byline-").toAbsolutePath();
      Path articles = Files.createDirectory(home.resolve("articles"));
      copySamples(Path.of("config/articles"), articles);
      Files.createDirectory(articles.resolve("chronicle"));
      Files.writeString(articles.resolve(LIGHTHOUSE), LIGHTHOUSE_TEXT);
      Files.writeString(
          articles.resolve(BREAKWATER),
          "Breakwater begun\n\n16 March 2025\n\n“The breakwater will be ready in May and will cost the"
              + " islanders nothing,” said Morwenna Tyack.\n");
      Files.writeString(
          articles.resolve(BREAKWATER_LATER),
          "Breakwater delayed\n\n19 March 2025\n\n“The breakwater will be ready in August and will cost"
              + " the islanders nothing,” said Morwenna Tyack.\n");
      Files.writeString(articles.resolve("chronicle/empty.txt"), "");
      Files.writeString(articles.resolve("chronicle/tides.pdf"), "%PDF-1.7");
      for (int i = 1; i <= NOTICES; i++) {
        Files.writeString(
            articles.resolve("chronicle/notice-%02d.txt".formatted(i)),
            "Ferry notice %d%n%n20 March 2025%n%nThe ferry to Quay %d sails at noon.%n"
                .formatted(i, i));
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copySamples(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
