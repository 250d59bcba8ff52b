package dev.byline.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom "his wife" means: the only one of his last name whom the article names and whom a wife
 * can be. It gives nobody a last name that the article does not give.
 */
final class Kinship {

  private final SpeakingNouns nouns;
  private final FirstNames firstNames;
  private final Cast cast;

  Kinship(SpeakingNouns nouns, FirstNames firstNames, Cast cast) {
    this.nouns = nouns;
    this.firstNames = firstNames;
    this.cast = cast;
  }

  /** Whether the phrase is for a husband or a wife. */
  boolean spouse(NounPhrase phrase) {
    return nouns.spouse(phrase.head());
  }

  /** The spouse of somebody, where the article names one who may be it. */
  Optional<Entity> spouse(NounPhrase phrase, Entity owner) {
    if (!owner.named() || owner.words().size() < 2) {
      return Optional.empty();
    }
    int gender = firstNames.gender(List.of(), Set.of(phrase.head()));
    List<Entity> fit =
        cast.withLastName(owner.surname()).stream()
            .filter(other -> other != owner && (long) gender * other.gender() > 0)
            .filter(other -> other.titles().stream().noneMatch(nouns::kin))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }
}
