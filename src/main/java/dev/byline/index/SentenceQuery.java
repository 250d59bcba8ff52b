package dev.byline.index;

import dev.byline.article.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to look for: terms, any of which may match, within limits that all must hold.
 *
 * @param terms at least one
 * @param from articles published on this day or later; those that state no day are left out
 * @param to articles published on this day or before; those that state no day are left out
 * @param during sentences of articles published then, or that tell of then themselves
 * @param saidBy whose own statements are wanted
 * @param onlySaid whether sentences that this person does not say are left out
 * @param asked the kind of word that is asked for, whose places are then told
 */
public record SentenceQuery(
    List<QueryTerm> terms,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<DayRange> during,
    Optional<SpokenBy> saidBy,
    boolean onlySaid,
    Optional<WordKind> asked) {

  public SentenceQuery {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a query has at least one term");
    }
  }

  /** A query for whatever time the sentences tell of and whatever kind of word they hold. */
  public SentenceQuery(
      List<QueryTerm> terms,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<SpokenBy> saidBy,
      boolean onlySaid) {
    this(terms, from, to, Optional.empty(), saidBy, onlySaid, Optional.empty());
  }
}
