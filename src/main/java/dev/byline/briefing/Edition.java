package dev.byline.briefing;

import dev.byline.article.DayRange;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A day's articles, grouped and put in order: all of a briefing that does not depend on who reads
 * it.
 *
 * @param published how many articles the day has, on the topic or not
 * @param day those on the topic
 * @param stories the numbers of their articles, the first of a briefing first
 */
record Edition(int published, Day day, List<List<Integer>> stories) {

  Edition {
    stories = List.copyOf(stories);
  }

  /** What an edition is made for. */
  record Key(LocalDate date, ZoneId zone, Optional<String> topic, long generation) {}

  static Edition of(Key key, IndexView view, TextAnalysis analysis, TopicFilter topics) {
    // By its own calendar an article may be of the day before or after.
    DayRange around = new DayRange(key.date().minusDays(1), key.date().plusDays(1));
    List<IndexedArticle> published =
        view.published(around).stream()
            .filter(article -> article.published().dayIn(key.zone()).equals(key.date()))
            .toList();
    List<IndexedArticle> wanted =
        key.topic().map(topic -> topics.of(published, topic, around, view)).orElse(published);
    Day day = Day.read(wanted, view, analysis);
    return new Edition(published.size(), day, StoryOrder.of(day.stories(), day));
  }
}
