/**
 * A day becomes a briefing: its articles are grouped into stories, the stories are put in order,
 * and each is told in a few sentences of its articles, word for word.
 *
 * <p>{@link dev.byline.briefing.Briefings} is the way in. Which articles are one story is decided
 * in one place, {@code StoryGrouping}; which sentences tell it in one, {@code SentenceChoice}.
 */
@ApplicationModule(allowedDependencies = {"article", "attribution", "index"})
@NullMarked
package dev.byline.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
