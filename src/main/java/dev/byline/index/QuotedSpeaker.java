package dev.byline.index;

/**
 * Somebody whose statements the articles hold.
 *
 * @param name the canonical one
 * @param statements how many there are
 */
public record QuotedSpeaker(String name, int statements) {}
