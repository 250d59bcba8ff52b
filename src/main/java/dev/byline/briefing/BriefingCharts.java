package dev.byline.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of days: when the articles of each story were published, and who is quoted most. Safe
 * for use by several threads.
 *
 * <p>Drawing needs a font on the machine and the libraries that read it, such as Debian's {@code
 * fontconfig} and {@code fonts-dejavu-core}, but no screen. Where they are missing there are no
 * pictures, and all else works.
 */
public final class BriefingCharts {

  private static final Logger LOG = LoggerFactory.getLogger(BriefingCharts.class);

  /** About 30 kB each: of the days, topics and themes that people look at now. */
  private static final int MOST_KEPT = 100;

  private final AtomicBoolean failed = new AtomicBoolean();
  private final Cache<Drawing, Optional<byte[]>> drawn =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  BriefingCharts() {}

  private record Drawing(BriefingCounts counts, ChartLabels labels, ChartTheme theme) {}

  /**
   * A picture of 1200 by 675 pixels.
   *
   * @return a PNG, to be left as it is; empty where this machine cannot draw letters
   */
  public Optional<byte[]> png(BriefingCounts counts, ChartLabels labels, ChartTheme theme) {
    return drawn.get(new Drawing(counts.drawn(), labels, theme), this::draw);
  }

  private Optional<byte[]> draw(Drawing drawing) {
    try {
      return Optional.of(
          new BriefingChart(drawing.counts(), drawing.labels(), drawing.theme()).png());
    } catch (RuntimeException | LinkageError | InternalError e) {
      // Without fonts or their libraries Java fails in any of these ways, and later again.
      if (failed.compareAndSet(false, true)) {
        LOG.warn("No pictures of briefings: are fontconfig and a font installed?", e);
      }
      return Optional.empty();
    }
  }
}
