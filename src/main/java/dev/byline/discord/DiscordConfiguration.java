package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.NextSteps;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires Discord, where a token is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(
    "!'${byline.discord.token:}'.isBlank() or !'${byline.discord.token-file:}'.isBlank()")
class DiscordConfiguration {

  @Bean
  ConnectionState discordConnectionState() {
    return new ConnectionState();
  }

  @Bean
  DiscordHealth discordHealth(ConnectionState state) {
    return new DiscordHealth(state);
  }

  @Bean
  InFlight discordInFlight() {
    return new InFlight();
  }

  @Bean
  Exchanges discordExchanges(@Value("${byline.data:data}") Path data) {
    return Exchanges.in(data.resolve("discord.mv"));
  }

  @Bean
  Answering discordAnswering(Chat chat, NextSteps next, Exchanges exchanges, InFlight inFlight) {
    return new Answering(chat, next, exchanges, new Following(inFlight, Pace.DISCORDS));
  }

  @Bean
  WrongAnswers discordWrongAnswers(
      @Value("${byline.data:data}") Path data,
      Exchanges exchanges,
      InFlight inFlight,
      Clock clock) {
    return new WrongAnswers(
        exchanges, new Feedback(data.resolve("feedback.jsonl"), clock), inFlight);
  }

  @Bean
  DiscordConnection discordConnection(
      DiscordProperties properties,
      Chat chat,
      Answering answering,
      WrongAnswers wrongAnswers,
      InFlight inFlight,
      ConnectionState state) {
    List<EventListener> listeners =
        List.of(
            new CommandRegistration(chat),
            new Completion(chat, inFlight),
            new SlashCommands(answering, inFlight),
            new ButtonPresses(answering, inFlight, wrongAnswers),
            wrongAnswers,
            new ContextMenus(answering, inFlight),
            new Messages(answering, inFlight));
    return new DiscordConnection(
        DiscordToken.of(properties)
            .orElseThrow(() -> new IllegalStateException("the token is blank")),
        properties,
        inFlight,
        state,
        listeners);
  }
}
