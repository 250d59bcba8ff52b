package dev.byline.discord;

import java.util.Locale;

/**
 * What was asked and how, so that the buttons beneath the reply still know it.
 *
 * @param line that asks the same again
 * @param language whose words the reply is in
 * @param size cards a page
 */
record Exchange(String line, Locale language) {}
