package dev.byline.web;

import dev.byline.briefing.Briefing;
import dev.byline.briefing.DailyNews;
import dev.byline.briefing.Story;
import dev.byline.index.IndexedArticle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A briefing as the HTTP contract gives it; of a day without articles, one without stories. */
record BriefingJson(
    LocalDate date,
    String zone,
    @Nullable String topic,
    long generation,
    int articles,
    int storiesFound,
    @Nullable LocalDate before,
    @Nullable LocalDate after,
    List<StoryJson> stories,
    List<StatementJson> statements) {

  record StoryJson(
      String headline, int publishers, List<StoryArticleJson> articles, List<QuoteJson> quotes) {

    static StoryJson of(Story story) {
      return new StoryJson(
          story.headline(),
          // A file that names no publisher stands for one.
          story.sources().publishers() + story.sources().unnamed(),
          story.articles().stream().map(StoryArticleJson::of).toList(),
          story.quotes().stream().map(QuoteJson::of).toList());
    }
  }

  record StoryArticleJson(String file, String title, @Nullable String publisher) {

    static StoryArticleJson of(IndexedArticle article) {
      return new StoryArticleJson(
          article.file(), article.title(), article.publisher().orElse(null));
    }
  }

  /** Who said most that day. */
  record StatementJson(String speaker, int statements, QuoteJson quote) {}

  static BriefingJson of(DailyNews news) {
    return switch (news) {
      case Briefing briefing ->
          of(
              news,
              briefing.articles(),
              briefing.storiesFound(),
              briefing.stories().stream().map(StoryJson::of).toList(),
              briefing.statements().stream()
                  .map(
                      said ->
                          new StatementJson(
                              said.speaker(), said.statements(), QuoteJson.of(said.quote())))
                  .toList());
      case DailyNews.NoArticles none -> of(none, none.articles(), 0, List.of(), List.of());
    };
  }

  private static BriefingJson of(
      DailyNews news,
      int articles,
      int storiesFound,
      List<StoryJson> stories,
      List<StatementJson> statements) {
    return new BriefingJson(
        news.date(),
        news.zone().getId(),
        news.topic().orElse(null),
        news.index().generation(),
        articles,
        storiesFound,
        news.before().orElse(null),
        news.after().orElse(null),
        stories,
        statements);
  }
}
