/**
 * Who said what: which sentences are statements, and by whom, under whatever spelling.
 *
 * <p>{@link dev.byline.attribution.Attribution} finds the speakers of an article's sentences;
 * {@link dev.byline.attribution.NameBook} knows which spellings mean one person or place, and who
 * holds which office; {@link dev.byline.attribution.NameEditor} changes it, and {@link
 * dev.byline.attribution.NameLearning} shows it the names that articles hold.
 */
@ApplicationModule(allowedDependencies = {"article"})
@NullMarked
package dev.byline.attribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
