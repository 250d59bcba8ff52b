package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.PublicationDate;
import dev.byline.index.TextAnalysis;
import dev.byline.testsupport.FewNames;
import dev.byline.testsupport.LabelledPairs;
import dev.byline.testsupport.LabelledPairs.Labelled;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many of the labelled pairs of sentences are told to differ where they do, and only there. */
@Tag("evaluation")
class DifferencesEvaluation {

  private final LabelledPairs pairs =
      LabelledPairs.read(DifferencesEvaluation.class, "differences.txt");

  @Test
  void whatOnlyLooksDifferentIsNotShown(@TempDir Path home) throws Exception {
    Files.createDirectories(home.resolve("articles"));
    try (Newsroom newsroom = Newsroom.start(home)) {
      Differences differences = new Differences(newsroom.get(TextAnalysis.class), new FewNames());
      List<Labelled> different = pairs.of("different");
      List<Labelled> not = pairs.of("not");
      List<Labelled> missed =
          different.stream().filter(pair -> !differ(differences, pair)).toList();
      List<Labelled> wrong = not.stream().filter(pair -> differ(differences, pair)).toList();

      double found = different.size() - missed.size();
      double precision = found / (found + wrong.size());
      double recall = found / different.size();
      missed.forEach(pair -> System.out.println("  missed " + pair.fields()));
      wrong.forEach(pair -> System.out.println("  wrong  " + pair.fields()));
      System.out.printf(
          "differences: precision %.3f  recall %.3f (different %d, not %d)%n",
          precision, recall, different.size(), not.size());
      assertThat(different).hasSizeGreaterThanOrEqualTo(30);
      assertThat(not).hasSizeGreaterThanOrEqualTo(60);
      assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
      assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.8);
    }
  }

  private static boolean differ(Differences differences, Labelled pair) {
    List<String> fields = pair.fields();
    Set<String> anchors =
        fields.size() < 5
            ? Set.of()
            : Arrays.stream(fields.get(4).split(" ")).collect(Collectors.toSet());
    Telling one = new Telling(fields.get(1), "one.txt", published(fields.get(0)), anchors);
    Telling other = new Telling(fields.get(3), "other.txt", published(fields.get(2)), anchors);
    // That a name of the question is a place is seen from other sentences.
    Telling context =
        new Telling(
            anchors.stream()
                .map(name -> "They met in " + name.toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" ")),
            "context.txt",
            published("-"),
            Set.of());
    return !differences.among(List.of(one, other, context)).isEmpty()
        || !differences.among(List.of(other, one, context)).isEmpty();
  }

  private static PublicationDate published(String day) {
    return day.equals("-")
        ? new PublicationDate(LocalDate.of(2031, 4, 1), PublicationDate.Origin.FILE_TIME)
        : new PublicationDate(LocalDate.parse(day), PublicationDate.Origin.DATE_LINE);
  }
}
