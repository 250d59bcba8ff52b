package dev.byline.index;

import dev.byline.article.PublicationDate;
import java.util.Optional;

/**
 * What the index keeps of an article beside its sentences.
 *
 * @param file the path relative to the articles folder
 * @param contentHash SHA-256 of the file's bytes when it was read, in hexadecimal
 * @param title as in the file
 * @param publisher as in the file
 * @param published the day, with what says so
 * @param url where the article was taken from
 * @param sentences how many of its sentences may be quoted
 * @param signature of its quotable text
 */
public record IndexedArticle(
    String file,
    String contentHash,
    String title,
    Optional<String> publisher,
    PublicationDate published,
    Optional<String> url,
    int sentences,
    ArticleSignature signature) {}
