package dev.byline.briefing;

import dev.byline.index.IndexedArticle;
import dev.byline.index.Sources;
import java.util.List;

/**
 * Articles of one event, told in a few of their sentences.
 *
 * @param headline the title of the article that is most like all of them, word for word
 * @param sources how many stand behind it, those that depend on each other counted once
 * @param articles the one of the headline first, then the newest first
 * @param quotes two to four sentences in the order in which they are best read; fewer where no
 *     others can be read by themselves, were not yet told, or still stand in their files
 */
public record Story(
    String headline, Sources sources, List<IndexedArticle> articles, List<StoryQuote> quotes) {

  public Story {
    articles = List.copyOf(articles);
    quotes = List.copyOf(quotes);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story has an article");
    }
  }
}
