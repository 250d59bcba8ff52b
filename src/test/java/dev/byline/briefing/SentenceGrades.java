package dev.byline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much sentences tell of their stories, as people graded them. */
final class SentenceGrades {

  private final List<List<Integer>> stories = new ArrayList<>();

  void add(List<Integer> story) {
    if (!story.isEmpty()) {
      stories.add(story);
    }
  }

  /** The mean over stories of their sentences' mean grade. */
  double mean() {
    return stories.stream()
        .mapToDouble(story -> story.stream().mapToInt(i -> i).average().orElse(0))
        .average()
        .orElse(0);
  }

  /** The share of sentences with a grade from one to another. */
  double share(int from, int to) {
    List<Integer> all = stories.stream().flatMap(List::stream).toList();
    return (double) all.stream().filter(grade -> grade >= from && grade <= to).count()
        / Math.max(1, all.size());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "mean %.3f  graded 2 or 3 %.3f  graded 0 %.3f  (%d sentences of %d stories)",
        mean(),
        share(2, 3),
        share(0, 0),
        stories.stream().mapToInt(List::size).sum(),
        stories.size());
  }
}
