package dev.byline.chat;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the bot offers to newcomers.
 *
 * @param examples questions shown before anybody has asked one; the first is answered at the start
 */
@ConfigurationProperties("byline.chat")
@Validated
public record ChatProperties(@DefaultValue({}) List<String> examples) {

  public ChatProperties {
    examples = List.copyOf(examples);
  }
}
