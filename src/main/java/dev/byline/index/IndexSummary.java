package dev.byline.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One generation in figures.
 *
 * @param generation counts up with every change that is served
 * @param articles how many it holds
 * @param sentences how many sentences may be quoted
 * @param from the first stated day of publication, empty where no article states one
 * @param to the last stated day of publication
 * @param indexedAt when it was made, UTC
 */
public record IndexSummary(
    long generation,
    int articles,
    int sentences,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Instant indexedAt) {}
