package dev.byline;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Byline: one process that reads a folder of articles and answers from it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BylineApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(BylineApplication.class, arguments);
  }

  @Bean
  Clock clock(TimeProperties properties) {
    return Clock.system(properties.timeZone());
  }
}
