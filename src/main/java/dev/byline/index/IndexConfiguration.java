package dev.byline.index;

import dev.byline.article.ArticleFolder;
import dev.byline.attribution.Attribution;
import java.io.IOException;
import java.time.Clock;
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
      TextAnalysis analysis,
      ApplicationEventPublisher events,
      Clock clock)
      throws IOException {
    return new LuceneArticleIndex(
        new GenerationStore(properties.data(), clock),
        folder,
        new SentenceDocuments(analysis, attribution),
        EnglishTextAnalysis.VERSION + " " + attribution.version(),
        events::publishEvent,
        clock);
  }

  /** Readiness waits for it, under the name {@code index}. */
  @Bean
  IndexHealth index(ArticleIndex index) {
    return new IndexHealth(index);
  }
}
