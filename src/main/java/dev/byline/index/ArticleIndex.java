package dev.byline.index;

import java.util.Optional;

/**
 * The index of all articles, as generations that replace each other whole.
 *
 * <p>Safe for use by several threads. A search holds on to one generation:
 *
 * <pre>{@code
 * try (IndexView view = index.open().orElseThrow()) {
 *   SearchResult result = view.search(query, 100);
 * }
 * }</pre>
 */
public interface ArticleIndex {

  /** The generation being served, or empty before the first one. The caller closes it. */
  Optional<IndexView> open();

  /** What is served, what was left out, and how the last attempt went. */
  IndexState state();

  /**
   * Starts one attempt to bring the index up to date and returns at once. Only one runs at a time:
   * a call while one runs changes nothing.
   *
   * @return whether this call started an attempt
   */
  boolean start(Mode mode);

  /** Asks for an update soon, because the file is not what was indexed. Never fails. */
  void requeue(String file);

  /** How much of the folder an attempt reads. */
  enum Mode {
    /** Only files that are new, changed or gone. */
    CHANGES,
    /** Every file anew. */
    FULL
  }
}
