package dev.byline.answer;

import dev.byline.article.Citation;
import dev.byline.attribution.Statement;
import dev.byline.index.IndexedArticle;

/**
 * A statement, proved to stand in its file when it was given.
 *
 * @param text its content word for word, exactly as it stands in the file
 * @param reading the content as people read it: without Markdown's marks, else the same
 * @param statement by whom, and how it is reported
 * @param citation where the content stands
 * @param article what it is from
 */
public record ProvenStatement(
    String text, String reading, Statement statement, Citation citation, IndexedArticle article) {}
