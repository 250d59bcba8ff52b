package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.briefing.BriefingCounts.SpeakerCount;
import dev.byline.briefing.BriefingCounts.StoryHours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A day in a picture. */
class BriefingChartsTest {

  private static final ChartLabels LABELS =
      new ChartLabels("Tuesday", "Articles an hour", "Articles", "no time", "Who is quoted most");
  private static final StoryHours FERRY = story("Ferry rams barge off Tarnhaven", 6, 3);
  private static final SpeakerCount MARROW = new SpeakerCount("Ilse Marrow", 4);
  private static final BriefingCounts DAY = new BriefingCounts(List.of(FERRY), List.of(MARROW));

  private final BriefingCharts charts = new BriefingCharts();

  @Test
  void itHasTheShapeThatPreviewsOfLinksHave() throws IOException {
    BufferedImage picture = drawn(DAY, ChartTheme.LIGHT);

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(675);
  }

  @Test
  void itIsDarkOnDarkPagesAndLightOnLightOnes() throws IOException {
    assertThat(drawn(DAY, ChartTheme.LIGHT).getRGB(0, 0)).isEqualTo(0xFFFFFEFB);
    assertThat(drawn(DAY, ChartTheme.DARK).getRGB(0, 0)).isEqualTo(0xFF1D2024);
  }

  @Test
  void itShowsWhenTheArticlesWerePublished() {
    BriefingCounts later = new BriefingCounts(List.of(story(FERRY.headline(), 7, 3)), List.of());
    BriefingCounts more = new BriefingCounts(List.of(story(FERRY.headline(), 6, 4)), List.of());
    BriefingCounts same = new BriefingCounts(List.of(FERRY), List.of());

    assertThat(png(same)).isNotEqualTo(png(later)).isNotEqualTo(png(more));
  }

  @Test
  void itShowsWhoSaidHowMuch() {
    assertThat(png(DAY))
        .isNotEqualTo(png(new BriefingCounts(List.of(FERRY), List.of())))
        .isNotEqualTo(
            png(
                new BriefingCounts(
                    List.of(FERRY), List.of(new SpeakerCount("Ilse Marrow", 5), MARROW))));
  }

  @Test
  void whereNoArticleStatesATimeThereAreNoHours() {
    StoryHours untimed =
        new StoryHours(FERRY.headline(), Collections.nCopies(24, 0), FERRY.total());
    ChartLabels otherWords =
        new ChartLabels("Tuesday", "Other", "Articles", "other", "Who is quoted most");
    BriefingCounts day = new BriefingCounts(List.of(untimed), List.of(MARROW));

    assertThat(charts.png(day, otherWords, ChartTheme.LIGHT).orElseThrow()).isEqualTo(png(day));
    assertThat(charts.png(DAY, otherWords, ChartTheme.LIGHT).orElseThrow()).isNotEqualTo(png(DAY));
  }

  @Test
  void aLongDayIsDrawnInItsFirstStoriesAndSpeakers() {
    BriefingCounts eight =
        new BriefingCounts(Collections.nCopies(8, FERRY), Collections.nCopies(8, MARROW));
    BriefingCounts all =
        new BriefingCounts(Collections.nCopies(25, FERRY), Collections.nCopies(12, MARROW));

    assertThat(png(all)).isEqualTo(png(eight));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverArticlesCallThingsIsDrawn(String name) throws IOException {
    BriefingCounts day =
        new BriefingCounts(
            List.of(story(name, 6, 1_000_000)), List.of(new SpeakerCount(name, 1_000_000)));
    ChartLabels labels = new ChartLabels(name, name, name, name, name);

    byte[] png = charts.png(day, labels, ChartTheme.DARK).orElseThrow();

    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        " \t\n",
        "\0\u0007\u001B[31m",
        "\u202Etxt.exe\u2066\u2066\u200F",
        "\uD800 and \uDC00",
        "W".repeat(100_000),
        "e" + "\u0301".repeat(100_000),
        "\u0301".repeat(400),
        "\uD83D\uDC69\u200D\uD83D\uDE92".repeat(500),
        "سلام ".repeat(300) + "and שלום",
        "%s {0} <html><b>${x}</b>");
  }

  private byte[] png(BriefingCounts counts) {
    return charts.png(counts, LABELS, ChartTheme.LIGHT).orElseThrow();
  }

  private BufferedImage drawn(BriefingCounts counts, ChartTheme theme) throws IOException {
    byte[] png = charts.png(counts, LABELS, theme).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static StoryHours story(String headline, int hour, int articles) {
    return new StoryHours(
        headline,
        IntStream.range(0, 24).mapToObj(other -> other == hour ? articles : 0).toList(),
        0);
  }
}
