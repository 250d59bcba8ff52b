package dev.byline.attribution;

/** Takes in what names articles hold. Implemented here, called by who keeps the articles. */
@FunctionalInterface
public interface NameLearning {

  /**
   * Finds spellings and offices anew; what was found before is forgotten. Returns when the book
   * speaks by it. Safe for several threads: the last call to end counts.
   */
  void learn(ObservedNames names);
}
