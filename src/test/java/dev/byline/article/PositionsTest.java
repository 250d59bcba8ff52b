package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sentence of every article. */
class PositionsTest {

  static Stream<Arguments> articles() {
    return Stream.of(
        Arguments.of(
            "plain.txt",
            "Ferry runs again\n\nThe ferry ran. It was late.\r\n\r\nNobody minded 😀. They sang.\rOld lines end so."),
        Arguments.of(
            "wrapped.txt",
            "The old ferry between the two banks of the river ran again on\nSunday after a pause of three years, and the first passengers who\nboarded it were children. Nobody paid. The captain, who is 71,\nsaid that he had waited long for this day.\n"),
        Arguments.of(
            "marks.md",
            "---\ntitle: Ferry\n---\n# Ferry runs *again*\n\nThe **ferry** ran. *It was late.* See [the\nplan](http://example.org/a_b \"T t\") now. `Code.` Fish \\& chips &amp; tea.\n\n> He said so. She\n> did not.\n\n- One item stands here\n- Another item [is linked](http://example.org) in part\n\n![A boat](b.png)\n"),
        Arguments.of(
            "crlf.md",
            "# Title\r\n\r\nOne *two* three.\r\nFour five.\r\n\r\nSix **seven.** Eight.\r\n"),
        Arguments.of(
            "page.html",
            "<!doctype html>\r\n<html><head><title>Ferry</title></head><body><nav><a href=/>Home</a></nav>\r\n<article><h1>Ferry &amp; crew</h1><p>The <b>ferry <i>ran</b> again</i>. AT&amp;T paid &ndash; twice.<br>It\r\nwas late 😀.<!-- no. --> Then<script>x='A. B.'</script> home.<p>No end tag. &#x1F600; &nbsp; Two spaces<table><tr><td>Cell one has words.<td>Cell two.</table>stray &lt;text&gt; here.</article></body></html>"),
        Arguments.of(
            "odd.html",
            "<p>A &ampb &notit; &unknown; AT&T &#0; x &copy 2020. Next <span hidden>no</span>one.</p><div>Loose<div>inner</div>tail</div></i></p>"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void sentencesStandWhereTheySay(String file, String text) {
    Article article = SampleArticles.read(file, text);

    int end = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.line()).isEqualTo(paragraph.sentences().getFirst().line());
      for (Sentence sentence : paragraph.sentences()) {
        SourceSpan span = sentence.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(paragraph.span().encloses(span)).isTrue();
        assertThat(sentence.line()).isEqualTo(lineOf(text, span.start()));
        assertThat(sentence.text())
            .isEqualTo(SentenceCutter.words(article.format(), span.cut(text)));
        if (article.format() != Format.HTML) {
          assertThat(sentence.text()).isEqualTo(span.cut(text));
        }
        end = span.end();
      }
    }
    assertThat(end).isPositive();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void slicesReadAsTheBlocksDo(String file, String text) {
    Article article = SampleArticles.read(file, text);

    assertThat(article.paragraphs())
        .allSatisfy(
            paragraph ->
                assertThat(paragraph.sentences())
                    .extracting(Sentence::text)
                    .noneMatch(words -> words.contains("</") || words.contains("<!--"))
                    .noneMatch(words -> !words.strip().equals(words)));
  }

  private static int lineOf(String text, int position) {
    return (int)
            text.substring(0, position)
                .replace("\r\n", "\n ")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\n')
                .count()
        + 1;
  }
}
