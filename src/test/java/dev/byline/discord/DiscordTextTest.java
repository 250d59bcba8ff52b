package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of others, as it goes into a message. */
class DiscordTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*loud* and _quiet_        | \\*loud\\* and \\_quiet\\_",
        "`code`                    | \\`code\\`",
        "ask @everyone             | ask \\@everyone",
        "ask @here                 | ask \\@here",
        "<@1> and <#2>             | \\<@1> and \\<#2>",
        "[click](https://a.example)| \\[click\\](https\\://a.example)",
        "see [3] below             | see \\[3\\] below",
        "~~gone~~                  | \\~\\~gone\\~\\~",
        "# Title                   | \\# Title",
        "1 < 2                     | 1 \\< 2",
        "at 10:30 sharp            | at 10:30 sharp",
        "a :smile: here            | a \\:smile: here",
        "'  - no list'             | '  \\- no list'",
        "C:\\temp                  | C:\\\\temp",
      })
  void markupIsShownLetterForLetter(String given, String escaped) {
    assertThat(DiscordText.plain(given)).isEqualTo(escaped);
  }

  @Test
  void whatIsCutInTwoIsNotPutTogetherAgain() {
    String whole = "[Click. Now](https://evil.example) <@1> ||peek|| ~~gone~~";
    for (int cut = 1; cut < whole.length(); cut++) {
      String shown =
          DiscordText.plain(whole.substring(0, cut)) + DiscordText.plain(whole.substring(cut));

      assertThat(shown)
          .doesNotContainPattern("(?<!\\\\)\\]\\(")
          .doesNotContainPattern("(?<!\\\\)<")
          .doesNotContainPattern("(?<!\\\\)[|~]");
    }
  }

  @Test
  void anAddressAndATimeStayWhole() {
    String address = "<https://quay.example/" + "a".repeat(60) + ">";

    assertThat(DiscordText.atMost(40, "read it here " + address)).isEqualTo("read it here …");
    assertThat(DiscordText.atMost(22, "on the quay, <t:1741946400:D> it was")).doesNotContain("<");
  }

  @Test
  void nothingIsHidden() {
    assertThat(DiscordText.plain("a ||b|| c|d")).isEqualTo("a \\|\\|b\\|\\| c|d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Eevil",
        "\u2069\u202Eevil",
        "\u2066\u2066never ended",
        "\u2067ended\u2069\u2069\u2069 thrice",
      })
  void aTurnOfTheWritingEndsWithTheText(String given) {
    String plain = DiscordText.plain(given);

    assertThat(plain).startsWith("\u2068").endsWith("\u2069");
    int open = 0;
    for (int i = 0; i < plain.length() - 1; i++) {
      char letter = plain.charAt(i);
      open += letter >= '\u2066' && letter <= '\u2068' ? 1 : letter == '\u2069' ? -1 : 0;
      assertThat(open).as("isolates open at " + i).isPositive();
    }
    assertThat(open).isEqualTo(1);
  }

  @Test
  void longHostileTextTakesTimeInProportion() {
    // Looking ahead from each of these to the end would be some 10^12 steps.
    for (String piece : List.of("[", "<", ":a", "@", "||", "\\", "\u2066")) {
      String text = piece.repeat(1_000_000);

      assertThat(DiscordText.plain(text)).hasSizeGreaterThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two three four five six seven eight nine ten",
        "\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "e\u0301\u0302\u0303e\u0301\u0302\u0303e\u0301\u0302\u0303e\u0301\u0302\u0303",
        "x\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",
      })
  void partsAreWholeAndMakeUpTheText(String text) {
    for (int most = 4; most < 20; most++) {
      List<String> parts = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int end = DiscordText.cut(text, start, most);
        assertThat(end).isGreaterThan(start);
        parts.add(text.substring(start, end));
        start = end;
      }

      assertThat(String.join("", parts)).isEqualTo(text);
      for (String part : parts) {
        assertThat(part.length()).isLessThanOrEqualTo(most);
        assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
        long slashes = part.chars().filter(letter -> letter == '\\').count();
        assertThat(part.endsWith("\\") && slashes % 2 == 1 && !text.contains("*")).isFalse();
        assertThat(part.endsWith("\\") && text.contains("*")).isFalse();
      }
    }
  }

  @Test
  void wordsStayWhole() {
    assertThat(DiscordText.atMost(12, "harbour master of Tolverne")).isEqualTo("harbour…");
    assertThat(DiscordText.atMost(26, "harbour master of Tolverne"))
        .isEqualTo("harbour master of Tolverne");
  }
}
