package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.index.ArticleSignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryGroupingTest {

  private static final int TERMS = 100;

  @Test
  void whatIsAlikeIsOneStoryAndWhatSharesLittleIsNot() {
    List<TermVector> vectors =
        List.of(of(1, 2, 3, 90), of(50, 51, 52, 90), of(1, 2, 4, 90), of(1, 3, 4), of(50, 51, 53));

    assertThat(group(vectors)).containsExactly(List.of(0, 2, 3), List.of(1, 4));
  }

  @Test
  void anArticleOfNoTermsIsAStoryOfItsOwn() {
    assertThat(group(List.of(of(1, 2), of(), of(1, 2), of())))
        .containsExactly(List.of(0, 2), List.of(1), List.of(3));
  }

  @Test
  void aDayOfNoArticlesHasNoStories() {
    assertThat(group(List.of())).isEmpty();
  }

  @Test
  void theOrderOfTheArticlesChangesNoStory() {
    List<int[]> articles = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      int event = i % 12;
      articles.add(
          IntStream.concat(
                  random.ints(3, 0, 4).map(term -> 4 * event + term), random.ints(3, 50, TERMS))
              .sorted()
              .distinct()
              .toArray());
    }
    Set<Set<Integer>> before = stories(articles, IntStream.range(0, 60).boxed().toList());
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Collections.shuffle(shuffled, random);

    assertThat(stories(articles, shuffled)).isEqualTo(before);
    assertThat(before).hasSizeLessThan(60);
  }

  /** The stories of articles given in some order, under their own numbers. */
  private static Set<Set<Integer>> stories(List<int[]> articles, List<Integer> order) {
    return group(order.stream().map(i -> of(articles.get(i))).toList()).stream()
        .map(story -> story.stream().map(order::get).collect(Collectors.toSet()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<List<Integer>> group(List<TermVector> vectors) {
    return StoryGrouping.group(
        vectors, Collections.nCopies(vectors.size(), ArticleSignature.NONE), TERMS);
  }

  /** A vector of length one in which these terms weigh the same. */
  private static TermVector of(int... terms) {
    float[] weights = new float[terms.length];
    Arrays.fill(weights, (float) (1 / Math.sqrt(Math.max(1, terms.length))));
    return new TermVector(terms, weights);
  }
}
