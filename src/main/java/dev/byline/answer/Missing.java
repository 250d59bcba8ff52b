package dev.byline.answer;

/**
 * Something asked about that no article mentions.
 *
 * @param words as they were asked; a name in full, with the capitals of one
 * @param name whether it is the name of a person or place
 */
public record Missing(String words, boolean name) {}
