package dev.byline.index;

import dev.byline.article.ArticleFolder;
import dev.byline.attribution.ArticleNames;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.NameLearning;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the index. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  @Bean
  TextAnalysis textAnalysis() {
    return new EnglishTextAnalysis();
  }

  @Bean
  LuceneArticleIndex articleIndex(
      IndexProperties properties,
      ArticleFolder folder,
      Attribution attribution,
      ArticleNames names,
      TextAnalysis analysis,
      ApplicationEventPublisher events,
      Clock clock) {
    return new LuceneArticleIndex(
        store(properties, clock),
        folder,
        new SentenceDocuments(analysis, attribution, names),
        EnglishTextAnalysis.VERSION + " " + attribution.version() + " " + names.version(),
        events::publishEvent,
        clock);
  }

  private static GenerationStore store(IndexProperties properties, Clock clock) {
    try {
      return new GenerationStore(properties.data(), clock);
    } catch (IOException e) {
      throw new InvalidConfigurationPropertyValueException(
          "byline.data", properties.data(), "The folder cannot be used: " + e);
    }
  }

  @Bean
  NameRefresh nameRefresh(ArticleIndex index, NameLearning book) {
    return new NameRefresh(index, book);
  }

  /** Readiness waits for it, under the name {@code index}. */
  @Bean
  IndexHealth index(ArticleIndex index) {
    return new IndexHealth(index);
  }
}
