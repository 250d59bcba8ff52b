package dev.byline.article;

/**
 * The place of a sentence: enough to find it again and to prove that it still stands there.
 *
 * @param file the path relative to the articles folder
 * @param line the 1-based line in which the sentence begins
 * @param span where it stands in the file's decoded text
 * @param contentHash SHA-256 of the file's bytes when the sentence was read, in hexadecimal
 */
public record Citation(String file, int line, SourceSpan span, String contentHash) {}
