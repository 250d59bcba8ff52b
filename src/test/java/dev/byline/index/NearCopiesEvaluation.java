package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.testsupport.FewNames;
import dev.byline.testsupport.LabelledPairs;
import dev.byline.testsupport.LabelledPairs.Labelled;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many of the labelled pairs of sentences are told apart as a reader would. */
@Tag("evaluation")
class NearCopiesEvaluation {

  private final NearCopies nearCopies = new NearCopies(new FewNames());
  private final LabelledPairs pairs =
      LabelledPairs.read(NearCopiesEvaluation.class, "near-copies.txt");

  @Test
  void noPairIsMergedThatSaysSomethingElse() {
    List<Labelled> same = pairs.of("same");
    List<Labelled> not = pairs.of("not");
    List<Labelled> missed = same.stream().filter(pair -> !merged(pair)).toList();
    List<Labelled> wrong = not.stream().filter(this::merged).toList();

    double found = same.size() - missed.size();
    double precision = found / (found + wrong.size());
    double recall = found / same.size();
    missed.forEach(pair -> System.out.println("  missed " + pair.fields()));
    wrong.forEach(pair -> System.out.println("  wrong  " + pair.fields()));
    System.out.printf(
        "near-copies: precision %.3f  recall %.3f (same %d, not %d)%n",
        precision, recall, same.size(), not.size());
    assertThat(same).hasSizeGreaterThanOrEqualTo(30);
    assertThat(not).hasSizeGreaterThanOrEqualTo(30);
    assertThat(precision).as("precision").isEqualTo(1.0);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.9);
  }

  private boolean merged(Labelled pair) {
    return nearCopies.same(
            nearCopies.words(pair.fields().get(0)), nearCopies.words(pair.fields().get(1)))
        && nearCopies.same(
            nearCopies.words(pair.fields().get(1)), nearCopies.words(pair.fields().get(0)));
  }
}
