package dev.byline.attribution;

/**
 * Two names of the articles that mean one person or place.
 *
 * @param one the name that more articles have
 * @param other the other one
 * @param reason what speaks for it, for people to read
 */
record NameJoin(String one, String other, String reason) {}
