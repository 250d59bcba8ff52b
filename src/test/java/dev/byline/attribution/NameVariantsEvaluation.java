package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.WordList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many pairs of {@code name-variants.txt} are told rightly: {@code ./mvnw test -Pevaluation
 * -Dtest=NameVariantsEvaluation}.
 */
@Tag("evaluation")
class NameVariantsEvaluation {

  private static final NameLikeness LIKENESS = new NameLikeness();
  private static final RolePhrases ROLES = new RolePhrases();

  private record Pair(boolean same, ObservedNamesForTest names, String line) {

    static Pair of(String line) {
      String[] parts = line.split(";", -1);
      return new Pair(
          parts[0].strip().equals("same"),
          new ObservedNamesForTest()
              .with(parts[1].strip(), parts[2], parts[3])
              .with(parts[4].strip(), parts[5], parts[6]),
          line);
    }

    boolean joined() {
      return !NameVariants.find(LIKENESS, ROLES, names.all().toList(), names).isEmpty();
    }
  }

  @Test
  void oneNameIsFoundUnderItsSpellingsAndTwoStayTwo() {
    List<Pair> pairs =
        WordList.lines(NameVariantsEvaluation.class, "name-variants.txt").stream()
            .map(Pair::of)
            .toList();
    List<Pair> same = pairs.stream().filter(Pair::same).toList();
    List<Pair> joined = pairs.stream().filter(Pair::joined).toList();
    List<Pair> rightly = joined.stream().filter(Pair::same).toList();

    same.stream().filter(p -> !p.joined()).forEach(p -> System.out.println("missed: " + p.line()));
    joined.stream().filter(p -> !p.same()).forEach(p -> System.out.println("false: " + p.line()));
    double precision = (double) rightly.size() / joined.size();
    double recall = (double) rightly.size() / same.size();
    System.out.printf(
        "name variants: precision %.3f  recall %.3f  (%d pairs of one name, %d of two)%n",
        precision, recall, same.size(), pairs.size() - same.size());

    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.85);
  }
}
