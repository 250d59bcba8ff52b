package dev.byline.discord;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether a token, or a file that holds one, is configured. It is read as text and as nothing else.
 */
final class TokenGiven implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    return Stream.of("byline.discord.token", "byline.discord.token-file")
        .anyMatch(name -> !environment.getProperty(name, "").isBlank());
  }
}
