package dev.byline.attribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody whom articles give an office.
 *
 * @param name the person's canonical name
 * @param phrase the office as most of the articles have it
 * @param articles how many give it
 * @param latest the last stated day of these
 */
public record Holder(String name, String phrase, int articles, Optional<LocalDate> latest) {}
