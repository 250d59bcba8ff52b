package dev.byline.article;

/**
 * A piece of an article before its role is known.
 *
 * @param reading its words
 * @param kind what the markup says of it
 * @param linkShare the part of its characters that are links' texts, from 0 to 1
 */
record Block(Reading reading, Kind kind, double linkShare) {

  /** What the markup says of a block. */
  enum Kind {
    /** Nothing: its form decides. */
    PROSE,
    /** It is one of a list's items. */
    ITEM,
    /** It is marked as a heading. */
    HEADING,
    /** It belongs to a picture. */
    CAPTION,
    /** It is data about the article. */
    DATA
  }

  static Block of(Reading reading, Kind kind) {
    return new Block(reading, kind, 0);
  }

  String text() {
    return reading.text();
  }
}
