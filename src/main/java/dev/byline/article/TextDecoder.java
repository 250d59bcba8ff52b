package dev.byline.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: by their byte order mark, else as UTF-8, else in the encoding an HTML page
 * declares, else in the one ICU finds most likely. The byte order mark is no part of the text.
 */
final class TextDecoder {

  private static final int DETECTED = 1 << 16;
  private static final int DECLARED = 1024;
  private static final int SOUND_FOR_EACH_BROKEN = 10;
  private static final double MOST_CONTROLS = 0.01;

  private static final Pattern DECLARATION =
      Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  /** The text, or empty where the bytes are none. */
  static Optional<String> decode(byte[] bytes, Format format) {
    return byMark(bytes)
        .or(() -> wide(bytes))
        .or(() -> decode(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> damaged(bytes))
        .or(() -> format == Format.HTML ? declared(bytes) : Optional.empty())
        .or(() -> detected(bytes))
        .filter(TextDecoder::isText);
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  // UTF-16 without a mark: in most scripts nearly every other byte is zero.
  private static Optional<String> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, DECLARED);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (Math.max(even, odd) < looked / 3 || Math.min(even, odd) > 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return decode(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  // UTF-8 with a broken byte here and there: those read as U+FFFD.
  private static Optional<String> damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.chars().filter(c -> c > 127).count() - broken;
    return sound >= SOUND_FOR_EACH_BROKEN * broken ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find() ? decode(bytes, matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED)));
    for (CharsetMatch match : detector.detectAll()) {
      // Mainframes' encodings: any bytes are text in them.
      if (!match.getName().startsWith("IBM")) {
        Optional<String> text = decode(bytes, match.getName()).filter(TextDecoder::isText);
        if (text.isPresent()) {
          return text;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, String charset) {
    try {
      return decode(bytes, 0, Charset.forName(charset));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, int start, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
        controls++;
      }
    }
    return controls <= MOST_CONTROLS * text.length();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
