package dev.byline.briefing;

import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What grouping is measured against: the cosine of plain tf-idf vectors of the whole text, each
 * article put to the group it is most like on average, at the threshold that is best for the very
 * day that is measured.
 */
final class PlainClustering {

  private final List<String> files;
  private final double[][] likeness;

  PlainClustering(Map<String, String> texts, TextAnalysis analysis) {
    files = List.copyOf(texts.keySet());
    List<Map<String, Double>> vectors =
        files.stream().map(file -> frequencies(texts.getOrDefault(file, ""), analysis)).toList();
    Map<String, Integer> articles = new HashMap<>();
    vectors.forEach(v -> v.keySet().forEach(term -> articles.merge(term, 1, Integer::sum)));
    for (Map<String, Double> vector : vectors) {
      vector.replaceAll(
          (term, count) ->
              count * Math.log((double) files.size() / articles.getOrDefault(term, 1)));
    }
    likeness = new double[files.size()][files.size()];
    for (int i = 0; i < files.size(); i++) {
      for (int j = 0; j < files.size(); j++) {
        likeness[i][j] = dot(vectors.get(i), vectors.get(j)) / norm(vectors, i) / norm(vectors, j);
      }
    }
  }

  private static Map<String, Double> frequencies(String text, TextAnalysis analysis) {
    return analysis.tokens(text).stream()
        .filter(token -> !token.stopWord())
        .collect(
            Collectors.groupingBy(Token::stem, HashMap::new, Collectors.summingDouble(t -> 1)));
  }

  private static double norm(List<Map<String, Double>> vectors, int i) {
    return Math.sqrt(dot(vectors.get(i), vectors.get(i)));
  }

  private static double dot(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .mapToDouble(term -> term.getValue() * other.getOrDefault(term.getKey(), 0.0))
        .sum();
  }

  ClusterScores best(Map<String, String> events) {
    return IntStream.range(5, 50)
        .mapToObj(hundredths -> ClusterScores.of(groups(hundredths / 100.0), events))
        .max(Comparator.comparingDouble(scores -> scores.cubed().f() + scores.pairs().f()))
        .orElseThrow();
  }

  private List<List<String>> groups(double threshold) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      int article = i;
      groups.stream()
          .max(Comparator.comparingDouble(group -> average(article, group)))
          .filter(group -> average(article, group) >= threshold)
          .ifPresentOrElse(
              group -> group.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }
    return groups.stream().map(group -> group.stream().map(files::get).toList()).toList();
  }

  private double average(int article, List<Integer> group) {
    return group.stream().mapToDouble(other -> likeness[article][other]).average().orElse(0);
  }
}
