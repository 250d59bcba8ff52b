package dev.byline.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may talk to the bot over HTTP.
 *
 * @param allowedHosts names under which the bot is reached, besides those of the machine itself;
 *     requests to any other name are refused, so that a page elsewhere cannot reach a bot that
 *     listens on this machine only
 */
@ConfigurationProperties("byline.web")
@Validated
public record WebProperties(@DefaultValue({}) List<String> allowedHosts) {

  public WebProperties {
    allowedHosts = List.copyOf(allowedHosts);
  }
}
