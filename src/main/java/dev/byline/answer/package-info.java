/**
 * A question becomes an answer: understanding, ranking, merging, refusing, proving, caching.
 *
 * <p>{@link dev.byline.answer.Answers} is the way in. Sentences are put in order in one place,
 * {@code Ranking}; whether anything is said at all is decided in one place, {@code Refusal}.
 */
@ApplicationModule(allowedDependencies = {"article", "attribution", "index"})
@NullMarked
package dev.byline.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
