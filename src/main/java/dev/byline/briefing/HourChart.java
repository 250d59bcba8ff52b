package dev.byline.briefing;

import dev.byline.briefing.BriefingCounts.StoryHours;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** The hours of the day beneath each headline, the darker the more articles it has in the hour. */
final class HourChart {

  private static final int HOURS = 24;

  /** So many hours apart stand the times of the day. */
  private static final int TICK = 6;

  /** Where the articles stand that state no time, beside the hours and a little apart. */
  private static final double UNTIMED = HOURS + 1.25;

  private static final double BLOCK = 0.92;

  private HourChart() {}

  /** One hour of one story. */
  private record Cell(int row, double middle, int articles) {}

  static ChartRows of(List<StoryHours> stories, ChartLabels labels, ChartArea area) {
    ChartTheme theme = area.theme();
    boolean untimed = stories.stream().anyMatch(story -> story.untimed() > 0);
    List<Cell> cells = cells(stories, untimed);
    int most = Math.max(1, cells.stream().mapToInt(Cell::articles).max().orElse(1));
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries(
        "",
        new double[][] {
          cells.stream().mapToDouble(cell -> cell.row() + ChartRows.STRIP).toArray(),
          cells.stream().mapToDouble(Cell::middle).toArray(),
          cells.stream().mapToDouble(Cell::articles).toArray()
        });
    double width = untimed ? UNTIMED + 0.5 : HOURS;
    ChartRows rows = new ChartRows(data, renderer(theme, most), width, area);
    for (int row = 0; row < stories.size(); row++) {
      rows.line(row, stories.get(row).headline());
    }
    for (Cell cell : cells) {
      if (cell.articles() > 0) {
        rows.amount(
            cell.row(),
            cell.middle(),
            cell.articles(),
            BLOCK,
            TextAnchor.CENTER,
            theme.on(share(cell.articles(), most)));
      }
    }
    feet(rows, stories.size(), untimed ? labels.untimed() : "24:00", width);
    return rows;
  }

  private static List<Cell> cells(List<StoryHours> stories, boolean untimed) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < stories.size(); row++) {
      for (int hour = 0; hour < HOURS; hour++) {
        cells.add(new Cell(row, hour + 0.5, stories.get(row).articles().get(hour)));
      }
      if (untimed) {
        cells.add(new Cell(row, UNTIMED, stories.get(row).untimed()));
      }
    }
    return cells;
  }

  private static void feet(ChartRows rows, int below, String last, double width) {
    for (int hour = 0; hour < HOURS; hour += TICK) {
      rows.foot(below, hour, "%02d:00".formatted(hour), TextAnchor.TOP_LEFT);
    }
    rows.foot(below, width, last, TextAnchor.TOP_RIGHT);
  }

  /** By its root, so that a rush in one hour does not make all others look alike. */
  private static double share(double articles, int most) {
    return Math.sqrt(articles / most);
  }

  private static XYBlockRenderer renderer(ChartTheme theme, int most) {
    XYBlockRenderer renderer = new XYBlockRenderer();
    // The renderer's width is along the domain, which are the rows.
    renderer.setBlockWidth(ChartRows.STRIP_HEIGHT);
    renderer.setBlockHeight(BLOCK);
    renderer.setPaintScale(
        new PaintScale() {
          @Override
          public double getLowerBound() {
            return 0;
          }

          @Override
          public double getUpperBound() {
            return most;
          }

          @Override
          public Paint getPaint(double articles) {
            return theme.amount(share(articles, most));
          }
        });
    return renderer;
  }
}
