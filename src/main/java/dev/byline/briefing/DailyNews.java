package dev.byline.briefing;

import dev.byline.index.IndexSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What the articles tell of a day: a briefing, or openly nothing. */
public sealed interface DailyNews permits Briefing, DailyNews.NoArticles {

  LocalDate date();

  ZoneId zone();

  /** The topic asked for. */
  Optional<String> topic();

  /** The generation that was read. */
  IndexSummary index();

  /** The last day before it on which articles were published. */
  Optional<LocalDate> before();

  /** The first such day after it. */
  Optional<LocalDate> after();

  /**
   * No article of that day, or none on the topic.
   *
   * @param articles how many articles the day has on whatever topic
   */
  record NoArticles(
      LocalDate date,
      ZoneId zone,
      Optional<String> topic,
      IndexSummary index,
      int articles,
      Optional<LocalDate> before,
      Optional<LocalDate> after)
      implements DailyNews {}
}
