package dev.byline.answer;

import java.util.Optional;

/**
 * Somebody whose words were asked for, and what the articles have of them.
 *
 * @param name under which their statements are kept, else as asked
 * @param articles how many quote them, in the days asked for
 * @param topic what they were asked to speak about, as asked
 */
public record Voice(String name, int articles, Optional<String> topic) {}
