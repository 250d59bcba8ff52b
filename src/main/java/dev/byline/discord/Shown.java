package dev.byline.discord;

import dev.byline.chat.Part.Suggestions.Suggestion;
import java.util.List;

/**
 * A reply as it is shown.
 *
 * @param pages at least one
 * @param question whether it answers a question, or says that nothing does
 * @param speakers whose sentences it shows, where not one speaker's alone were asked for
 * @param next what it offers to ask next
 */
record Shown(List<Page> pages, boolean question, List<String> speakers, List<Suggestion> next) {}
