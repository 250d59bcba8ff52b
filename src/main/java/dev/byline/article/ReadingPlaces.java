package dev.byline.article;

import org.jsoup.parser.Parser;

/**
 * The way from a sentence as people read it back to the file: which range of the file each stretch
 * of the reading stands in.
 *
 * <p>What is read is the source with characters left out, white space folded and character
 * references resolved. So the source is followed from left to right, and what the reading does not
 * have is passed over as markup.
 */
final class ReadingPlaces {

  // The longest name of a character reference has 31 letters; numbers are shorter.
  private static final int LONGEST_REFERENCE = 34;

  private final Format format;
  private final String text;
  private final SourceSpan sentence;
  private final String reading;
  private final int[] starts;
  private final int[] ends;

  ReadingPlaces(Format format, String text, Sentence sentence) {
    this.format = format;
    this.text = text;
    this.sentence = sentence.span();
    this.reading = format.readable(sentence.text());
    this.starts = new int[reading.length()];
    this.ends = new int[reading.length()];
    follow();
  }

  /** The reading's stretch in the file; the whole sentence where it cannot be told exactly. */
  SourceSpan of(SourceSpan stretch) {
    if (stretch.length() == 0 || stretch.end() > reading.length()) {
      return sentence;
    }
    SourceSpan place = new SourceSpan(starts[stretch.start()], ends[stretch.end() - 1]);
    String read = format.readable(SentenceCutter.words(format, place.cut(text)));
    return read.equals(stretch.cut(reading).strip()) ? place : sentence;
  }

  private void follow() {
    int at = sentence.start();
    for (int i = 0; i < reading.length(); i++) {
      char wanted = reading.charAt(i);
      while (at < sentence.end() && !reads(at, wanted)) {
        at = past(at);
      }
      int from = Math.min(at, sentence.end());
      at = from == sentence.end() ? from : end(from);
      starts[i] = from;
      ends[i] = at;
    }
  }

  private boolean reads(int at, char wanted) {
    char found = text.charAt(at);
    if (found == wanted) {
      return !(format == Format.HTML && found == '<');
    }
    return (Letters.space(found) && wanted == ' ') || referenceTo(at).indexOf(wanted) >= 0;
  }

  /** After what stands at a place that the reading does not have: a tag or one character. */
  private int past(int at) {
    if (format == Format.HTML && text.charAt(at) == '<') {
      int close = text.indexOf('>', at);
      return close < 0 || close >= sentence.end() ? sentence.end() : close + 1;
    }
    return at + 1;
  }

  /** After what one character of the reading was read from. */
  private int end(int at) {
    return referenceTo(at).isEmpty() ? at + 1 : text.indexOf(';', at) + 1;
  }

  /** What the character reference at the place means, or nothing where none stands there. */
  private String referenceTo(int at) {
    if (format == Format.TEXT || text.charAt(at) != '&') {
      return "";
    }
    int end = text.indexOf(';', at);
    if (end < 0 || end >= Math.min(sentence.end(), at + LONGEST_REFERENCE)) {
      return "";
    }
    String reference = text.substring(at, end + 1);
    String meant = Parser.unescapeEntities(reference, false);
    return meant.equals(reference) ? "" : meant;
  }
}
