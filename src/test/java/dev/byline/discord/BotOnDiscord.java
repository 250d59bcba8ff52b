package dev.byline.discord;

import static org.awaitility.Awaitility.await;

import dev.byline.BylineApplication;
import dev.byline.discord.standin.JdaLog;
import dev.byline.discord.standin.StandInDiscord;
import dev.byline.index.ArticleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot over a folder of a test, on a Discord of a test. */
final class BotOnDiscord implements AutoCloseable {

  private final Path home;
  private final StandInDiscord discord;
  private final List<String> arguments;
  private ConfigurableApplicationContext context;

  private BotOnDiscord(Path home, StandInDiscord discord, List<String> settings) {
    this.home = home;
    this.discord = discord;
    this.arguments = new ArrayList<>(settings);
    this.context = run();
  }

  /** Starts the bot on a Discord that it may not reach, and waits for nothing. */
  static BotOnDiscord launch(
      Path home, StandInDiscord discord, Map<String, String> articles, String... settings) {
    articles.forEach((file, text) -> write(home.resolve("articles").resolve(file), text));
    return new BotOnDiscord(home, discord, List.of(settings));
  }

  /**
   * Starts the bot, and waits until it answers on Discord.
   *
   * @param home a folder that gets {@code articles} and {@code data}
   * @param articles texts by file
   * @param settings further properties, such as {@code "byline.discord.message-content=true"}
   */
  static BotOnDiscord start(
      Path home, StandInDiscord discord, Map<String, String> articles, String... settings) {
    articles.forEach((file, text) -> write(home.resolve("articles").resolve(file), text));
    BotOnDiscord bot = new BotOnDiscord(home, discord, List.of(settings));
    bot.awaitAnswering();
    return bot;
  }

  private ConfigurableApplicationContext run() {
    List<String> all = new ArrayList<>(arguments);
    // Who tests asks more at once than people do.
    if (all.stream().noneMatch(setting -> setting.startsWith("byline.discord.rate-limit."))) {
      all.add("byline.discord.rate-limit.per-user=1000");
      all.add("byline.discord.rate-limit.per-server=1000");
    }
    all.add("byline.articles=" + home.resolve("articles"));
    all.add("byline.data=" + home.resolve("data"));
    all.add("byline.names=" + home.resolve("names.yml"));
    if (all.stream().noneMatch(setting -> setting.startsWith("byline.discord.token"))) {
      all.add("byline.discord.token=" + discord.token());
    }
    if (all.stream().noneMatch(setting -> setting.startsWith("byline.discord.api"))) {
      all.add("byline.discord.api=" + discord.api());
    }
    return new SpringApplicationBuilder(BylineApplication.class)
        .web(WebApplicationType.NONE)
        .listeners((ApplicationListener<ApplicationEvent>) event -> JdaLog.listenAgain())
        .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
  }

  /** Waits until it answers on Discord. */
  void awaitAnswering() {
    discord.gateway().awaitReady();
    discord.application().awaitCommand("ask");
    await()
        .until(
            () ->
                context
                    .getBean(ArticleIndex.class)
                    .open()
                    .map(
                        view -> {
                          view.close();
                          return true;
                        })
                    .orElse(false));
  }

  /** Ends the bot and starts it anew on the same folders. */
  void restart() {
    context.close();
    context = run();
    awaitAnswering();
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Writes an article, which is not read by itself. */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
