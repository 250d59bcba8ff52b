package dev.byline.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what a sentence is known again on another day and in another file: its words, however they are
 * set in type.
 *
 * @param value 32 hexadecimal digits
 */
public record SentenceKey(String value) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public SentenceKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the key of a sentence: " + value);
    }
  }

  /**
   * The key of a sentence.
   *
   * @param reading as people read it
   */
  public static SentenceKey of(String reading) {
    String words = BETWEEN_WORDS.matcher(reading.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return new SentenceKey(HexFormat.of().formatHex(hash, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
