package dev.byline.article;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the article room. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

  @Bean
  ArticleFolder articleFolder(ArticleProperties properties, Clock clock) {
    return new DiskFolder(properties, clock);
  }
}
