package dev.byline.briefing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a day: the stories on the left, the speakers on the right. */
final class BriefingChart {

  static final int WIDTH = 1200;
  static final int HEIGHT = 675;

  private static final int MARGIN = 36;

  /** Of the picture's width that is for the stories, where there are speakers. */
  private static final int STORIES = 736;

  private static final int GUTTER = 48;
  private static final int TITLE_LINE = 60;
  private static final int HEADING_LINE = 106;
  private static final int ROWS_TOP = 114;

  /** Fewer rows are as high as if there were so many, so that few stories make no posters. */
  private static final int FEWEST = 6;

  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 32);
  private static final Font HEADING = new Font(Font.SANS_SERIF, Font.PLAIN, 23);

  private final BriefingCounts counts;
  private final ChartLabels labels;
  private final ChartTheme theme;

  BriefingChart(BriefingCounts counts, ChartLabels labels, ChartTheme theme) {
    this.counts = counts;
    this.labels = labels;
    this.theme = theme;
  }

  byte[] png() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      draw(graphics);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return png.toByteArray();
  }

  private void draw(Graphics2D graphics) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setPaint(theme.paper());
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    int whole = WIDTH - 2 * MARGIN;
    write(graphics, labels.title(), TITLE, theme.ink(), MARGIN, TITLE_LINE, whole);
    int stories = counts.speakers().isEmpty() ? whole : STORIES;
    stories(graphics, area(graphics, MARGIN, stories));
    if (stories < whole) {
      speakers(graphics, area(graphics, MARGIN + STORIES + GUTTER, whole - STORIES - GUTTER));
    }
  }

  private ChartArea area(Graphics2D graphics, int left, int width) {
    return new ChartArea(
        new Rectangle2D.Double(left, ROWS_TOP, width, HEIGHT - ROWS_TOP - MARGIN / 2.0),
        Math.max(FEWEST, Math.max(counts.stories().size(), counts.speakers().size())),
        theme,
        graphics.getFontRenderContext());
  }

  private void stories(Graphics2D graphics, ChartArea area) {
    boolean timed = counts.timed();
    heading(graphics, timed ? labels.hours() : labels.articles(), area);
    ChartRows rows =
        timed
            ? HourChart.of(counts.stories(), labels, area)
            : BarChart.of(
                counts.stories().stream()
                    .map(story -> new BarChart.Bar(story.headline(), story.total()))
                    .toList(),
                area);
    rows.draw(graphics);
  }

  private void speakers(Graphics2D graphics, ChartArea area) {
    heading(graphics, labels.speakers(), area);
    BarChart.of(
            counts.speakers().stream()
                .map(count -> new BarChart.Bar(count.speaker(), count.statements()))
                .toList(),
            area)
        .draw(graphics);
  }

  private void heading(Graphics2D graphics, String text, ChartArea area) {
    write(
        graphics,
        text,
        HEADING,
        theme.muted(),
        (int) area.pixels().getX(),
        HEADING_LINE,
        (int) area.width());
  }

  private static void write(
      Graphics2D graphics, String text, Font font, Color colour, int left, int line, int width) {
    graphics.setFont(font);
    graphics.setPaint(colour);
    graphics.drawString(
        ChartText.fitting(ChartText.of(text), font, graphics.getFontRenderContext(), width),
        left,
        line);
  }
}
