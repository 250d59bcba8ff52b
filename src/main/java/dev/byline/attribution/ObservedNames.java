package dev.byline.attribution;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that a set of articles holds. Declared here, implemented by who keeps the articles; it
 * is only used until {@link NameLearning#learn} returns.
 */
public interface ObservedNames {

  /** Every name once. Whoever reads the stream closes it. */
  Stream<ObservedName> all();

  /**
   * The names that stand in the same articles, those first that do so beyond what their own
   * frequency makes likely.
   *
   * @param name as given by {@link #all}
   * @return a bounded number, about a dozen
   */
  Set<String> company(String name);
}
