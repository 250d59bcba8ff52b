package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no newspaper writes. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest {

  private static final int MANY = 300_000;

  static Stream<String> contents() {
    return Stream.of(
        "x".repeat(MANY * 4),
        "a.".repeat(MANY),
        "word ".repeat(MANY),
        "Go. ".repeat(MANY),
        "“".repeat(MANY) + "a",
        "\"a\" ".repeat(MANY),
        "' ‘a".repeat(MANY),
        "A.B.C. ".repeat(MANY),
        "a\n".repeat(MANY),
        "https://a.b/ ".repeat(MANY),
        "[".repeat(MANY) + "a",
        "*a _b ".repeat(MANY / 10),
        "*a* [b](c) ".repeat(MANY / 3),
        ("*a* [b](c) ".repeat(1800) + "\n\n").repeat(5),
        "> ".repeat(20_000) + "a",
        "- ".repeat(20_000) + "a",
        "<div>".repeat(50_000) + "deep",
        "<b>".repeat(20_000) + "deep",
        "<p>One. &amp; two.".repeat(50_000),
        "&".repeat(MANY) + "a",
        "\uD800 a \uDC00. ".repeat(1000),
        "(".repeat(MANY) + "a. " + ")".repeat(MANY),
        "`".repeat(MANY) + "a",
        "---\n" + "a: b\n".repeat(MANY) + "words");
  }

  @ParameterizedTest
  @MethodSource("contents")
  void areReadInTimeAsText(String content) {
    assertThat(SampleArticles.read("a.txt", content).paragraphs()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void areReadInTimeAsMarkdown(String content) {
    assertThat(SampleArticles.read("a.md", content).paragraphs()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void areReadInTimeAsHtml(String content) {
    assertThat(SampleArticles.read("a.html", content).paragraphs()).isNotEmpty();
  }
}
