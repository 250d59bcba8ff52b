package dev.byline.answer;

import dev.byline.article.DayRange;
import dev.byline.article.SourceSpan;

/**
 * The time to which a question limits its answers.
 *
 * @param words where the question tells it, in UTF-16 code units of its text
 * @param days of the articles or of what their sentences tell
 */
record AskedTime(SourceSpan words, DayRange days) {}
