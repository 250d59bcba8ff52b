package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where a sentence ends and the next one begins. */
  @ParameterizedTest
  @MethodSource({"abbreviations", "numbers", "quotations", "marks", "missingSpaces"})
  void splitsWhereTheBarStands(String marked) {
    String text = marked.replace("|", "");

    List<String> sentences = splitter.split(text).stream().map(span -> span.cut(text)).toList();

    assertThat(sentences).isEqualTo(Stream.of(marked.split("\\|", -1)).map(String::strip).toList());
  }

  static Stream<String> abbreviations() {
    return Stream.of(
        "Nobody came. |Then it rained.",
        "Mr. Ortega met Mrs. Lindqvist.",
        "Dr. Amara Diallo spoke. |She was brief.",
        "Gen. Pavel Horak and Lt.-Gen. Ivo Brandt agreed.",
        "Lt. Gen. Ruth Okoye will go.",
        "Sen. Lee and Rep. Wu voted.",
        "The U.S. President left.",
        "He lives in the U.S. |The house is small.",
        "Envoys from the U.K., U.S. and E.U. met.",
        "The U.S. Navy and the U.N. Security Council differ.",
        "They came from the U.S. |However, they stayed in Rome.",
        "It was J. R. Moreau who sang.",
        "George W. Plover wrote it. |It sold well.",
        "Harbour Foods Inc. said profits rose.",
        "She works at Harbour Foods Inc. |The firm is old.",
        "Acme Corp. and Bell Ltd. merged.",
        "We open at 9 a.m. and close at 6 p.m. on Sundays.",
        "It ended at 9 p.m. |They went home.",
        "Apples, pears, etc. are sold here.",
        "They sell apples, pears, etc. |Prices vary.",
        "See Fig. 3 and No. 7 for more.",
        "He said no. |No. 7 was closed.",
        "On Jan. 5 it snowed.",
        "It snowed in Jan. |Roads closed.",
        "The match, e.g. Rovers vs. Town, was dull.",
        "i.e. nothing at all.",
        "Prof. St. John left Mt. Ridge.",
        "She holds a Ph.D. from Oslo.",
        "He (b. 1901, d. 1988) painted boats.",
        "The town, founded c. 1250, burned.",
        "World War I. |The Second began later.",
        "The time is a function of n. |It grows.",
        "Water boils at 100 °C. |Steam rises.",
        "Approx. 40 people came.",
        "The dept. of roads paid.",
        "Jones Jr. won. |Smith Sr. lost.");
  }

  static Stream<String> numbers() {
    return Stream.of(
        "Prices rose 3.5 percent. |Wages fell 0.2.",
        "It cost $1.5 million. |Too much.",
        "Version 2.0.1 is out.",
        "It happened in 2014. |30 people saw it.",
        "1. Mix the flour. |2. Add water.",
        "At 10.30 it began. |At 11.15 it was over.",
        "The file is at 192.168.0.1 today.");
  }

  static Stream<String> quotations() {
    return Stream.of(
        "“We agree. Nothing else.” he said.",
        "“We agree. Nothing else. Go home,” the mayor said. |She left.",
        "She added, “Bread first. Then roses.” |A clerk wrote it down.",
        "“We will wait,” he said. |“Then we will go.”",
        "“Who pays?” asked the clerk.",
        "“Who pays?” Mayor Ruiz asked. |Nobody knew.",
        "“Never!” he cried. |The hall fell silent.",
        "He called it “a plan.” |Others laughed.",
        "He said: “It is done.” |“Good,” she said.",
        "\"We agree. Nothing else.\" he said.",
        "\"It is over,\" she said. |\"Go home.\"",
        "He wrote “now”. |She wrote “later”.",
        "‘We agree. It’s fine,’ he said. |They left.",
        "«C’est fini. On part.» dit-il.",
        "(It was late.) |They left.",
        "“We agree.” she said.",
        "The club (founded in 1902.) |It closed.");
  }

  static Stream<String> marks() {
    return Stream.of(
        "Really?! |Yes.",
        "Well... |They left.",
        "Well... I think so.",
        "It may be … perhaps not.",
        "They waited . . . and left.",
        "He said it [...] and left.",
        "Is it so? |It is! |Good.",
        "Fine. – |And then?".replace(" – |", " |– "),
        "It fell.[12] |It rose.[3]",
        "今日は晴れ。|明日は雨。",
        "Он ушёл. |Она осталась.",
        "One line\nand the same sentence. |Another\none.",
        "It was over long since. |nothing moved then.",
        "No full stop here",
        "A smile 😀. |Another 😀.");
  }

  static Stream<String> missingSpaces() {
    return Stream.of(
        "The war ended.|The next day it rained.",
        "He left in 2014.|She stayed.",
        "Is it true?|Nobody knows.",
        "He said “yes.”|Then he left.",
        "Visit example.org today.",
        "Visit www.Example.Org/News.Html today.",
        "Write to a.Reader@example.org now.",
        "The U.S.A and the U.K were there.",
        "Gen.Horak arrived.",
        "It cost 3.5 euros.",
        "He uses ASP.NET and Node.js daily.");
  }

  @Test
  void longQuotationsMayBeCutAtTheirInnerSentences() {
    String long1 =
        "We have waited for this day " + "and for many others ".repeat(8) + "since spring. ";
    String text = "“" + long1 + long1 + "It is here,” she said.";

    assertThat(splitter.split(text)).hasSize(3);
  }

  @Test
  void anOverlongSentenceIsBrokenAtItsSemicolonsAndNothingIsLost() {
    String text = "Item number one of the long list; ".repeat(200).strip();

    List<SourceSpan> sentences = splitter.split(text);

    assertThat(sentences).allMatch(span -> span.length() <= LongSentences.LONGEST);
    assertThat(sentences).allMatch(span -> span.cut(text).endsWith(";"));
    assertThat(
            sentences.stream()
                .map(span -> span.cut(text))
                .toList()
                .toString()
                .replaceAll("[\\[\\], ]", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void surrogatesAreNeverParted() {
    String text = "😀".repeat(1200);

    assertThat(splitter.split(text)).allMatch(span -> span.start() % 2 == 0 && span.end() % 2 == 0);
  }

  @Test
  void oddCharactersDoNotThrow() {
    for (String odd :
        List.of(
            "", " ", "\uD800", "\uDC00. \uD83D", "...", ".\u200B.", "\"", "“", "!?)", "\uFEFF")) {
      assertThat(splitter.split(odd)).hasSizeLessThanOrEqualTo(2);
    }
  }
}
