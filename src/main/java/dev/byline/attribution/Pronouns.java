package dev.byline.attribution;

import dev.byline.attribution.Entity.Sort;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom a pronoun means: of those who fit in gender and number, whoever is most in mind. A
 * subject is more so than an object, the sentence before more than those before it, and whoever
 * spoke last more than others.
 *
 * <p>The weights follow Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution",
 * Computational Linguistics 20(4), 1994, in a much reduced form.
 */
final class Pronouns {

  /** How many sentences back a pronoun reaches. */
  private static final int FARTHEST = 6;

  /** How many lines back are looked at, however many of them are quotations. */
  private static final int MOST_LINES = 40;

  /** What a sentence's distance takes from a place's weight. */
  private static final double FADING = 1.1;

  /** How much more in mind than the next the one who is meant must be. */
  private static final double MARGIN = 0.05;

  /** How much less somebody without a name is in mind. */
  private static final double DESCRIBED = 0.5;

  /** How much more in mind somebody is whom the same paragraph names. */
  private static final double SAME_PARAGRAPH = 0.9;

  private final Places places;

  Pronouns(Places places) {
    this.places = places;
  }

  /**
   * Whom the pronoun means.
   *
   * @param pronoun in the subject's form
   * @param line its line
   * @param token its token
   * @param said what whoever it means says
   */
  Optional<Entity> of(String pronoun, int line, int token, Said said) {
    Map<Entity, Double> weights = new HashMap<>();
    for (int i = line; i >= 0 && line - i < MOST_LINES; i--) {
      int distance = places.distance(i, line);
      if (distance > FARTHEST) {
        break;
      }
      for (Place place : i == line ? places.before(i, token) : places.of(i)) {
        if (fits(place.entity(), pronoun)) {
          double near = places.together(i, line) ? SAME_PARAGRAPH : 0;
          weights.merge(
              place.entity(), weight(place, distance, pronoun) + near, Pronouns::together);
        }
      }
    }
    weights.keySet().removeIf(said::names);
    if (weights.isEmpty()) {
      return pronoun.length() <= 3 ? ahead(pronoun, line, token) : Optional.empty();
    }
    return mostInMind(weights);
  }

  private static double weight(Place place, int distance, String pronoun) {
    boolean surely =
        pronoun.equals("he") || pronoun.equals("she")
            ? place.entity().gender() != 0
            : place.entity().sort() != Sort.UNKNOWN;
    boolean plain = place.entity().named() && (place.entity().person() || place.entity().acts());
    double described = plain ? 0 : DESCRIBED;
    return place.rank().weight() - FADING * distance + (surely ? 0.3 : -0.6) - described;
  }

  private static double together(double one, double two) {
    return Math.max(one, two) + 0.1;
  }

  private static Optional<Entity> mostInMind(Map<Entity, Double> weights) {
    Entity best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Entity, Double> entry : weights.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return first - second < MARGIN ? Optional.empty() : Optional.ofNullable(best);
  }

  /** "“Not on my watch!” she shouted from where Anna Rowe sat": the name comes after. */
  private Optional<Entity> ahead(String pronoun, int line, int token) {
    for (int i = line; i <= line + 1; i++) {
      for (Place place : places.of(i)) {
        if ((i > line || place.first() > token)
            && place.entity().named()
            && fits(place.entity(), pronoun)) {
          return Optional.of(place.entity());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the pronoun can take the entity up. */
  static boolean fits(Entity entity, String pronoun) {
    return switch (pronoun) {
      case "he" -> entity.mayBePerson() && entity.gender() >= 0;
      case "she" -> entity.mayBePerson() && entity.gender() <= 0;
      case "they" -> entity.sort() == Sort.GROUP || entity.sort() == Sort.THING;
      default -> entity.sort() == Sort.THING || entity.sort() == Sort.UNKNOWN && entity.named();
    };
  }
}
