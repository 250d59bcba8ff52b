package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.ObservedName;
import dev.byline.attribution.ObservedName.Role;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that the index lists are those of the articles it serves. */
class LuceneNamesTest {

  @TempDir private Path home;

  @Test
  void listsEveryNameWithWhatTheArticlesCallIt() throws IOException {
    article("one.txt", "2031-03-12", "The mayor of Velmora, Anna Rowe, met Dorian Velt.");
    article(
        "two.txt", "2031-03-14", "The mayor of Velmora, Anna Rowe, met Tamsin Reyle. Rowe left.");
    article("three.txt", "2031-03-15", "Dorian Velt and Tamsin Reyle met in Port Ashby.");
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(names(newsroom))
          .containsEntry(
              "Anna Rowe",
              new ObservedName(
                  "Anna Rowe",
                  2,
                  List.of(
                      new Role("mayor of Velmora", 2, Optional.of(LocalDate.of(2031, 3, 14))))));
      assertThat(names(newsroom)).containsKeys("Dorian Velt", "Tamsin Reyle");
      assertThat(names(newsroom)).doesNotContainKey("Rowe");
      try (IndexView view = newsroom.index().open().orElseThrow()) {
        assertThat(view.names().company("Anna Rowe")).contains("Dorian Velt", "Tamsin Reyle");
        assertThat(view.names().company("Nobody")).isEmpty();
      }

      Files.delete(newsroom.file("two.txt"));
      newsroom.attempt(ArticleIndex.Mode.CHANGES);
      assertThat(names(newsroom))
          .containsEntry(
              "Anna Rowe",
              new ObservedName(
                  "Anna Rowe",
                  1,
                  List.of(
                      new Role("mayor of Velmora", 1, Optional.of(LocalDate.of(2031, 3, 12))))));
    }
  }

  @Test
  void anEmptyFolderHasNone() throws IOException {
    Files.createDirectories(home.resolve("articles"));
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(names(newsroom)).isEmpty();
    }
  }

  private static Map<String, ObservedName> names(Newsroom newsroom) {
    try (IndexView view = newsroom.index().open().orElseThrow();
        Stream<ObservedName> all = view.names().all()) {
      return all.collect(Collectors.toMap(ObservedName::name, Function.identity()));
    }
  }

  private void article(String file, String day, String text) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    Files.writeString(
        home.resolve("articles").resolve(file),
        "News of " + day + "\n\n" + day + "\n\n" + text + "\n");
  }
}
