/**
 * Files become articles: decoding, title, publisher, date, paragraphs and sentences, each with its
 * exact position in the file.
 *
 * <p>{@link dev.byline.article.ArticleFolder} is the way in: it lists the folder, reads one file
 * into an {@link dev.byline.article.Article} or says why it was skipped, and proves that a quoted
 * sentence still stands in its file.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.byline.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
