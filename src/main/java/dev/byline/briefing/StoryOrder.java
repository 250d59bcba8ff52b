package dev.byline.briefing;

import dev.byline.article.PublicationDate;
import dev.byline.index.IndexedArticle;
import dev.byline.index.Sources;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** What comes first: what many report independently, then what is fresh, then what is long told. */
final class StoryOrder {

  private StoryOrder() {}

  /** A story and what its place depends on. */
  private record Placed(List<Integer> members, int sources, Instant newest, String file) {}

  /** The stories of a day, the first of a briefing first. */
  static List<List<Integer>> of(List<List<Integer>> stories, Day day) {
    return stories.stream()
        .map(members -> placed(members, day))
        .sorted(
            Comparator.comparingInt(Placed::sources)
                .thenComparing(Placed::newest)
                .thenComparing(placed -> placed.members().size())
                .reversed()
                .thenComparing(Placed::file))
        .map(Placed::members)
        .toList();
  }

  private static Placed placed(List<Integer> members, Day day) {
    List<IndexedArticle> articles = members.stream().map(day.articles()::get).toList();
    // Half an hour between two stories says nothing; which of them more articles tell does.
    Instant newest =
        articles.stream()
            .map(article -> moment(article.published()))
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .truncatedTo(ChronoUnit.HOURS);
    return new Placed(
        members, Sources.of(articles).independent(), newest, articles.getFirst().file());
  }

  /** When an article came; at the beginning of its day where it states no time. */
  static Instant moment(PublicationDate published) {
    return published
        .time()
        .orElseGet(() -> published.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
