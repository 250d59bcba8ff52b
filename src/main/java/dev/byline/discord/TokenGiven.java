package dev.byline.discord;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether a token, or a file that holds one, is configured. It is read as text and as nothing else.
 */
final class TokenGiven implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Binder binder = Binder.get(context.getEnvironment());
    return Stream.of("byline.discord.token", "byline.discord.token-file")
        .anyMatch(name -> !binder.bind(name, String.class).orElse("").isBlank());
  }
}
