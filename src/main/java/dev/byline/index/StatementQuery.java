package dev.byline.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which statements are wanted; what is empty does not restrict.
 *
 * @param file only those of this article
 * @param saidBy only those of this speaker
 * @param from of articles published on this day or later; those that state no day are left out
 * @param to of articles published on this day or before; those that state no day are left out
 */
public record StatementQuery(
    Optional<String> file,
    Optional<SpokenBy> saidBy,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** All statements of one article. */
  public static StatementQuery of(String file) {
    return new StatementQuery(
        Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
