package dev.byline.briefing;

import dev.byline.index.IndexView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the articles of a story say.
 *
 * @param articles their numbers in the day, the most central first
 * @param sentences all that may be quoted of them
 * @param centre what they speak of together; of length one
 */
record StoryText(List<Integer> articles, List<StorySentence> sentences, TermVector centre) {

  /** A story of more articles is told by those nearest to its centre. */
  private static final int MOST_READ = 60;

  StoryText {
    articles = List.copyOf(articles);
    sentences = List.copyOf(sentences);
  }

  static StoryText read(List<Integer> members, Day day, IndexView view) {
    TermVector sum =
        members.stream().map(day.vectors()::get).reduce(TermVector::plus).orElseThrow();
    List<Integer> central =
        members.stream()
            .sorted(
                Comparator.comparingDouble((Integer member) -> -sum.dot(day.vectors().get(member)))
                    .thenComparing(day::file))
            .toList();
    List<Integer> readable = central.subList(0, Math.min(MOST_READ, central.size()));
    List<StorySentence> sentences = new ArrayList<>();
    int[] holders = new int[day.weights().length];
    for (int member : readable) {
      Set<Integer> held = new HashSet<>();
      view.sentences(day.articles().get(member)).stream()
          .map(sentence -> StorySentence.of(sentence, day))
          .forEach(
              sentence -> {
                sentences.add(sentence);
                for (int term : sentence.vector().terms()) {
                  held.add(term);
                }
              });
      held.forEach(term -> holders[term]++);
    }
    return new StoryText(central, sentences, agreed(sum, holders, readable.size()));
  }

  /**
   * The centroid of the articles, in which each term counts by the share of them that hold it: what
   * one paper alone tells, however vividly, is beside the point.
   */
  private static TermVector agreed(TermVector sum, int[] holders, int articles) {
    float[] weights = sum.weights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) holders[sum.terms()[i]] / articles;
    }
    TermVector agreed = new TermVector(sum.terms(), weights);
    double length = agreed.length();
    return agreed.times(length > 0 ? 1 / length : 0);
  }

  /** How central a sentence is, 0 to 1. */
  double centrality(StorySentence sentence) {
    return centre.dot(sentence.vector());
  }
}
