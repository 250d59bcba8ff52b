package dev.byline.briefing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headlines and names as they may be drawn and said beside a drawing. Anyone may have made them.
 */
public final class ChartText {

  /** More than any line of the picture holds, in UTF-16 units. */
  private static final int LONGEST = 160;

  /** What steers a terminal or the direction of writing, is half a letter, or is no letter. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** As many marks as a letter of any language carries; more pile up over the lines around it. */
  private static final Pattern PILED = Pattern.compile("(\\p{M}{3})\\p{M}++");

  private static final String MORE = "…";

  private ChartText() {}

  /** On one line, without what is not seen, of bounded length. Nothing left is a dash. */
  public static String of(String written) {
    // Of a text without end only the beginning is looked at.
    String beginning = written.substring(0, Math.min(written.length(), 10 * LONGEST));
    String line = SPACES.matcher(beginning).replaceAll(" ");
    String seen = Normalizer.normalize(UNSEEN.matcher(line).replaceAll(""), Normalizer.Form.NFC);
    String text = PILED.matcher(seen).replaceAll("$1").strip();
    return text.isEmpty() ? "–" : shortened(text);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    return cut(text, letters.preceding(LONGEST));
  }

  private static String cut(String text, int end) {
    int kept = end;
    while (kept > 0 && dangles(text.codePointBefore(kept))) {
      kept -= Character.charCount(text.codePointBefore(kept));
    }
    return text.substring(0, kept == 0 ? end : kept) + MORE;
  }

  /** Whether nobody ends a line with it that goes on: spaces and marks between words. */
  private static boolean dangles(int letter) {
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /**
   * As much of it as a line holds, whole words where they fit.
   *
   * @param text of {@link #of}
   * @param width in pixels
   */
  static String fitting(String text, Font font, FontRenderContext context, double width) {
    if (font.getStringBounds(text, context).getWidth() <= width) {
      return text;
    }
    double room = width - font.getStringBounds(" " + MORE, context).getWidth();
    AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
    LineBreakMeasurer lines =
        new LineBreakMeasurer(
            styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), context);
    return cut(text, lines.nextOffset((float) Math.max(1, room)));
  }
}
