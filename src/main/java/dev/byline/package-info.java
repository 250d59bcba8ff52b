/**
 * Byline answers questions from a folder of news articles, word for word and with proof.
 *
 * <p>Each package below is a room with one job. Data flows through them in this order, and a room
 * knows only those before it: {@code article}, {@code attribution}, {@code index}, {@code answer},
 * {@code subscription}, {@code chat}, {@code web}.
 */
@NullMarked
package dev.byline;

import org.jspecify.annotations.NullMarked;
