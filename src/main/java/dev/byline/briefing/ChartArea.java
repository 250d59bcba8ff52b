package dev.byline.briefing;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/**
 * Where on a picture a chart is drawn, and how.
 *
 * @param pixels of the picture
 * @param rows how many there is room for
 * @param context what the letters are measured for
 */
record ChartArea(Rectangle2D pixels, int rows, ChartTheme theme, FontRenderContext context) {

  double width() {
    return pixels.getWidth();
  }
}
