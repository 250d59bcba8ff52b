package dev.byline.attribution;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires attribution. */
@Configuration(proxyBeanMethods = false)
class AttributionConfiguration {

  @Bean
  ConfiguredNames nameBook(AttributionProperties properties) {
    return ConfiguredNames.read(properties.names());
  }

  @Bean
  Attribution attribution(ConfiguredNames names) {
    return new RuleAttribution(names);
  }
}
