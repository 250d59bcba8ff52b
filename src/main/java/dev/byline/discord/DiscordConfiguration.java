package dev.byline.discord;

import dev.byline.article.ArticleProperties;
import dev.byline.chat.Chat;
import dev.byline.chat.NextSteps;
import dev.byline.index.ArticleIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Wires Discord, where a token is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenGiven.class)
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
  Following discordFollowing(InFlight inFlight) {
    return new Following(inFlight, Pace.DISCORDS);
  }

  @Bean
  Answering discordAnswering(Chat chat, NextSteps next, Exchanges exchanges, Following following) {
    return new Answering(chat, next, exchanges, following);
  }

  @Bean
  WrongAnswers discordWrongAnswers(
      @Value("${byline.data:data}") Path data,
      Exchanges exchanges,
      Acknowledgement acknowledgement,
      Clock clock) {
    return new WrongAnswers(
        exchanges, new Feedback(data.resolve("feedback.jsonl"), clock), acknowledgement);
  }

  @Bean
  SettingsFile discordSettings(@Value("${byline.data:data}") Path data) {
    return SettingsFile.in(data.resolve("discord-settings.json"));
  }

  @Bean
  Incidents discordIncidents(Clock clock) {
    return new Incidents(clock);
  }

  @Bean
  Admission discordAdmission(DiscordProperties properties, SettingsFile settings, Clock clock) {
    return new Admission(
        new AdminRights(properties, settings), new RateLimits(properties.rateLimit(), clock));
  }

  @Bean
  Preferences discordPreferences(SettingsFile settings) {
    return new Preferences(settings);
  }

  @Bean
  Acknowledgement discordAcknowledgement(
      Admission admission, InFlight inFlight, Preferences preferences, Incidents incidents) {
    return new Acknowledgement(admission, inFlight, preferences, incidents);
  }

  @Bean
  ServerCommands discordServerCommands(
      DiscordProperties properties,
      ConnectionState connection,
      Incidents incidents,
      SettingsFile settings,
      Chat chat,
      ArticleIndex index,
      ArticleProperties articles) {
    return new ServerCommands(
        List.of(
            new SettingsCommand(settings, properties.messageContent()),
            new DoctorCommand(
                connection,
                incidents,
                settings,
                chat,
                index,
                articles,
                properties.messageContent())));
  }

  @Bean
  DiscordConnection discordConnection(
      DiscordProperties properties,
      Chat chat,
      ServerCommands serverCommands,
      Answering answering,
      WrongAnswers wrongAnswers,
      Following following,
      InFlight inFlight,
      Admission admission,
      Acknowledgement acknowledgement,
      SettingsFile settings,
      Preferences preferences,
      Incidents incidents,
      ConnectionState state) {
    List<EventListener> listeners =
        List.of(
            new CommandRegistration(chat, serverCommands, properties.retryAfter()),
            new Completion(chat, inFlight),
            new SlashCommands(chat, serverCommands, answering, acknowledgement, preferences),
            new ButtonPresses(answering, acknowledgement, wrongAnswers),
            wrongAnswers,
            new ContextMenus(answering, acknowledgement, preferences),
            new Messages(chat, answering, inFlight, admission, settings, preferences, incidents));
    return new DiscordConnection(properties, inFlight, following, state, listeners);
  }
}
