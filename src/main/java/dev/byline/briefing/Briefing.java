package dev.byline.briefing;

import dev.byline.index.IndexSummary;
import dev.byline.index.IndexedArticle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A day in sentences of its articles.
 *
 * @param date the day in the zone
 * @param topic what all articles hold; empty for the whole day
 * @param index the generation it was made of
 * @param before the last day before it on which articles were published
 * @param after the first such day after it
 * @param articles how many articles were read
 * @param newest the article that was published last
 * @param publishers who published them, the one with most articles first
 * @param storiesFound how many stories the day has, shown or not
 * @param stories the first of them, those with most independent sources first
 * @param statements what was said by those who said most, one statement a speaker
 * @param counts for pictures
 */
public record Briefing(
    LocalDate date,
    ZoneId zone,
    Optional<String> topic,
    IndexSummary index,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    int articles,
    IndexedArticle newest,
    List<Publisher> publishers,
    int storiesFound,
    List<Story> stories,
    List<KeyStatement> statements,
    BriefingCounts counts)
    implements DailyNews {

  public Briefing {
    publishers = List.copyOf(publishers);
    stories = List.copyOf(stories);
    statements = List.copyOf(statements);
  }

  /**
   * A publisher and how many of the articles are its own.
   *
   * @param name as its files give it; empty for files that name none
   */
  public record Publisher(Optional<String> name, int articles) {}
}
