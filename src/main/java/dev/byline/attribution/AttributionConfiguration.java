package dev.byline.attribution;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires attribution. */
@Configuration(proxyBeanMethods = false)
class AttributionConfiguration {

  @Bean
  LiveNameBook nameBook(AttributionProperties properties) {
    try {
      return new LiveNameBook(new NamesFile(properties.names()));
    } catch (InvalidNames e) {
      throw new InvalidConfigurationPropertyValueException(
          "byline.names", properties.names(), String.valueOf(e.getMessage()));
    }
  }

  @Bean
  Attribution attribution() {
    return new RuleAttribution();
  }

  @Bean
  ArticleNames articleNames() {
    return new PhraseNames();
  }
}
