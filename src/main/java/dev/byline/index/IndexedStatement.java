package dev.byline.index;

import dev.byline.article.Citation;
import dev.byline.attribution.Statement;

/**
 * A statement as the index keeps it.
 *
 * @param statement what is said and by whom
 * @param citation where its content stands
 * @param article where it comes from
 */
public record IndexedStatement(Statement statement, Citation citation, IndexedArticle article) {}
