package dev.byline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What journalists call the dateline, at the beginning of a story's first paragraph: {@code London
 * (Europe Brief News):} or {@code PARIS, April 23, 2025 (AP) —}.
 */
final class PlaceLine {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\p{Lu}[\\p{L} .,'’/-]{1,40}(?:\\d{1,2},? ?\\d{0,4})?)"
              + "\\s?\\((\\p{Lu}[\\p{L}\\d .&'’-]{1,39})\\)\\s?[:—–-]\\s?\\S.*");

  private PlaceLine() {}

  /** The publisher, and the date where the line gives one with its year. */
  static Facts facts(String paragraph) {
    String start = paragraph.substring(0, Math.min(160, paragraph.length()));
    Matcher matcher = FORM.matcher(start.replaceAll("\\s", " "));
    if (!matcher.matches()) {
      return Facts.NONE;
    }
    return Facts.NONE
        .withPublisher(Optional.of(matcher.group(2).strip()))
        .withPublished(Dates.in(matcher.group(1)), PublicationDate.Origin.DATELINE);
  }
}
