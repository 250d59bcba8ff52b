package dev.byline.briefing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/**
 * A chart of rows, each a line of text with a strip beneath it. Vertically a row is 1 high, the
 * first at 0; horizontally the chart has the units of what it shows. Of its axes nothing is drawn.
 */
final class ChartRows {

  /** Letters that are still read where the picture is a hand wide. */
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 25);

  private static final Font AMOUNT = new Font(Font.SANS_SERIF, Font.BOLD, 19);
  private static final Font QUIET = new Font(Font.SANS_SERIF, Font.PLAIN, 20);

  /** Where in its row a strip has its middle, and how high it is. */
  static final double STRIP = 0.72;

  static final double STRIP_HEIGHT = 0.38;

  private static final double TEXT_BOTTOM = 0.51;

  /** What stands beneath the last row, in rows. */
  private static final double FOOT = 0.5;

  private final XYPlot plot;
  private final ChartArea area;
  private final double width;

  /**
   * @param width of the chart in its units
   */
  ChartRows(XYDataset data, XYItemRenderer renderer, double width, ChartArea area) {
    this.area = area;
    this.width = width;
    NumberAxis down = hidden(0, area.rows() + FOOT);
    down.setInverted(true);
    // With the rows as its domain, bars lie.
    plot = new XYPlot(data, down, hidden(0, width), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(area.theme().paper());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
  }

  private static NumberAxis hidden(double from, double to) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, to);
    axis.setVisible(false);
    return axis;
  }

  /** Writes a row's line, shortened to the chart's width. */
  void line(int row, String written) {
    String text = ChartText.fitting(ChartText.of(written), TEXT, area.context(), area.width());
    put(text, row + TEXT_BOTTOM, 0, TextAnchor.BOTTOM_LEFT, TEXT, area.theme().ink());
  }

  /**
   * Writes into a strip.
   *
   * @param room in the chart's units; where the amount needs more, it is written smaller
   */
  void amount(int row, double x, int amount, double room, TextAnchor anchor, Paint paint) {
    String text = String.valueOf(amount);
    double needed = units(AMOUNT.getStringBounds(text, area.context()).getWidth());
    Font font =
        needed <= room ? AMOUNT : AMOUNT.deriveFont((float) (AMOUNT.getSize() * room / needed));
    put(text, row + STRIP, x, anchor, font, paint);
  }

  /** Writes beneath the last of the rows. */
  void foot(int rows, double x, String text, TextAnchor anchor) {
    put(text, rows + 0.02, x, anchor, QUIET, area.theme().muted());
  }

  private void put(
      String text, double down, double across, TextAnchor anchor, Font font, Paint paint) {
    XYTextAnnotation annotation = new XYTextAnnotation(text, down, across);
    annotation.setTextAnchor(anchor);
    annotation.setFont(font);
    annotation.setPaint(paint);
    plot.addAnnotation(annotation, false);
  }

  /** How many of the chart's units a width in pixels is. */
  double units(double pixels) {
    return pixels * width / area.width();
  }

  void draw(Graphics2D graphics) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setBackgroundPaint(area.theme().paper());
    chart.draw(graphics, area.pixels());
  }
}
