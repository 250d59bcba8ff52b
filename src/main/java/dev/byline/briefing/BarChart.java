package dev.byline.briefing;

import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A bar beneath each name, its amount at its end. */
final class BarChart {

  /** Room behind the longest bar for its amount, in pixels. */
  private static final int AMOUNT_ROOM = 60;

  private static final int GAP = 8;

  private BarChart() {}

  /** A bar. */
  record Bar(String name, int amount) {}

  static ChartRows of(List<Bar> bars, ChartArea area) {
    int most = Math.max(1, bars.stream().mapToInt(Bar::amount).max().orElse(1));
    double width = most * area.width() / (area.width() - AMOUNT_ROOM);
    XYIntervalSeries series = new XYIntervalSeries("");
    for (int row = 0; row < bars.size(); row++) {
      double middle = row + ChartRows.STRIP;
      int amount = bars.get(row).amount();
      series.add(
          middle,
          middle - ChartRows.STRIP_HEIGHT / 2,
          middle + ChartRows.STRIP_HEIGHT / 2,
          amount,
          0,
          amount);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    ChartRows rows = new ChartRows(data, renderer(area.theme()), width, area);
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      rows.line(row, bar.name());
      rows.amount(
          row,
          bar.amount() + rows.units(GAP),
          bar.amount(),
          rows.units(AMOUNT_ROOM - GAP),
          TextAnchor.CENTER_LEFT,
          area.theme().ink());
    }
    return rows;
  }

  private static XYBarRenderer renderer(ChartTheme theme) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, theme.most());
    return renderer;
  }
}
