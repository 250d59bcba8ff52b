package dev.byline.article;

/**
 * A file that was left out, and why.
 *
 * @param file the path relative to the articles folder
 * @param reason a sentence part for people, such as {@code "empty"} or {@code "12.4 MB, more than
 *     the 10 MB allowed"}
 */
public record SkippedFile(String file, String reason) {}
