package dev.byline.briefing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well groups fit the events: B-cubed (Bagga and Baldwin, 1998), averaged over articles, and by
 * pairs of articles.
 */
record ClusterScores(Share cubed, Share pairs, int clusters) {

  record Share(double precision, double recall) {
    double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f());
    }
  }

  /**
   * Compares.
   *
   * @param groups of files
   * @param events the event of each file
   */
  static ClusterScores of(Collection<List<String>> groups, Map<String, String> events) {
    Map<String, Integer> sizes = new HashMap<>();
    events.values().forEach(event -> sizes.merge(event, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    long right = 0;
    long grouped = 0;
    for (List<String> group : groups) {
      Map<String, Integer> here = new HashMap<>();
      group.forEach(file -> here.merge(events.getOrDefault(file, ""), 1, Integer::sum));
      for (Map.Entry<String, Integer> event : here.entrySet()) {
        double same = event.getValue();
        precision += same * same / group.size();
        recall += same * same / sizes.getOrDefault(event.getKey(), 1);
        right += pairs(event.getValue());
      }
      grouped += pairs(group.size());
    }
    long real = sizes.values().stream().mapToLong(ClusterScores::pairs).sum();
    return new ClusterScores(
        new Share(precision / events.size(), recall / events.size()),
        new Share(right / (double) Math.max(1, grouped), right / (double) Math.max(1, real)),
        groups.size());
  }

  private static long pairs(int size) {
    return (long) size * (size - 1) / 2;
  }

  @Override
  public String toString() {
    return "B3 " + cubed + "  pairs " + pairs + "  clusters " + clusters;
  }
}
