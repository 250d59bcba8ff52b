/**
 * The sentence index: built from articles, updated beside serving, swapped whole, searched.
 *
 * <p>The only room that knows Lucene. What it shows speaks of sentences, terms, speakers and dates:
 * {@link dev.byline.index.ArticleIndex} is the way in, an {@link dev.byline.index.IndexView} is one
 * generation of it, and {@link dev.byline.index.TextAnalysis} says how text becomes terms.
 */
@ApplicationModule(allowedDependencies = {"article", "attribution"})
@NullMarked
package dev.byline.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
