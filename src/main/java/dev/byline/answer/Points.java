package dev.byline.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a feature adds to a sum.
 *
 * @param value what was told, as the feature says
 * @param points the same by the feature's weight
 */
public record Points(Feature feature, double value, double points) {

  /** One entry a feature; those that are left out add nothing. */
  static List<Points> of(Feature[] features, double[] values, Set<? extends Feature> leftOut) {
    return IntStream.range(0, features.length)
        .mapToObj(
            i ->
                new Points(
                    features[i],
                    values[i],
                    leftOut.contains(features[i]) ? 0 : features[i].weight() * values[i]))
        .toList();
  }
}
