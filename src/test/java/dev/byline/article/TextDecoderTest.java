package dev.byline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String RUSSIAN =
      "Городской совет решил во вторник восстановить старую стену гавани до зимних бурь. Никто не возражал.";
  private static final String FRENCH =
      "Le conseil a décidé mardi de reconstruire la vieille jetée avant l'hiver. L'été dernier, la mer l'a brisée.";

  @Test
  void readsUtf8WithOrWithoutItsMark() {
    assertDecodes(FRENCH, FRENCH.getBytes(UTF_8));
    assertDecodes(FRENCH, ("\uFEFF" + FRENCH).getBytes(UTF_8));
  }

  @Test
  void readsUtf16WithOrWithoutItsMark() {
    assertDecodes(FRENCH, ("\uFEFF" + FRENCH).getBytes(UTF_16LE));
    assertDecodes(FRENCH, ("\uFEFF" + FRENCH).getBytes(UTF_16BE));
    assertDecodes(RUSSIAN, ("\uFEFF" + RUSSIAN).getBytes(UTF_16LE));
    assertDecodes(FRENCH, FRENCH.getBytes(UTF_16LE));
  }

  @Test
  void detectsOlderEncodings() {
    assertDecodes(RUSSIAN, RUSSIAN.getBytes(Charset.forName("windows-1251")));
    assertDecodes(FRENCH, FRENCH.getBytes(ISO_8859_1));
  }

  @Test
  void believesAPageThatDeclaresItsEncoding() {
    String page = "<meta charset=windows-1250><p>Příliš žluťoučký kůň";

    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1250")), Format.HTML))
        .contains(page);
  }

  @Test
  void binaryIsNoText() {
    byte[] bytes = new byte[512];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    assertThat(TextDecoder.decode(bytes, Format.TEXT)).isEmpty();
    assertThat(TextDecoder.decode(new byte[] {'a', 0, 0, 'b', 'c'}, Format.TEXT)).isEmpty();
  }

  private static void assertDecodes(String expected, byte[] bytes) {
    assertThat(TextDecoder.decode(bytes, Format.TEXT)).contains(expected);
  }

  @Test
  void aBrokenByteDoesNotSpoilTheRest() {
    byte[] bytes = (RUSSIAN + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertDecodes(RUSSIAN + "\uFFFD", bytes);
  }
}
