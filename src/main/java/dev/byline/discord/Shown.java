package dev.byline.discord;

import java.util.List;

/**
 * A reply as it is shown.
 *
 * @param pages at least one
 * @param question whether it answers a question, or says that nothing does
 * @param speakers whose sentences it shows, where not one speaker's alone were asked for
 */
record Shown(List<Page> pages, boolean question, List<String> speakers) {}
