package dev.byline.testsupport;

import static org.awaitility.Awaitility.await;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.Question;
import dev.byline.article.ArticleFolder;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexState;
import dev.byline.index.IndexSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The rooms from the folder to the answers as they are wired in Byline, over a folder of a test:
 * articles in {@code articles}, the index under {@code data}, names in {@code names.yml}.
 */
public final class Newsroom implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path home;
  private final ConfigurableApplicationContext context;

  private Newsroom(Path home, ConfigurableApplicationContext context) {
    this.home = home;
    this.context = context;
  }

  /** Not annotated as a configuration, so that no other test's scan finds it. */
  @ComponentScan({
    "dev.byline.article",
    "dev.byline.attribution",
    "dev.byline.index",
    "dev.byline.answer",
    "dev.byline.briefing"
  })
  @ConfigurationPropertiesScan({
    "dev.byline.article",
    "dev.byline.attribution",
    "dev.byline.index",
    "dev.byline.answer",
    "dev.byline.briefing"
  })
  static class Rooms {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  /** Starts over the folder as it is, and does not wait for the first attempt. */
  public static Newsroom start(Path home) {
    return start(home, home.resolve("data"));
  }

  /** Starts with the index somewhere else. */
  public static Newsroom start(Path home, Path data) {
    return start(home, data, folder -> folder, Clock.systemUTC());
  }

  /** Starts at another time. */
  public static Newsroom start(Path home, Clock clock) {
    return start(home, home.resolve("data"), folder -> folder, clock);
  }

  /**
   * Starts with something around the real articles folder.
   *
   * @param around given the folder, gives what is used in its place
   */
  public static Newsroom start(Path home, UnaryOperator<ArticleFolder> around) {
    return start(home, home.resolve("data"), around, Clock.systemUTC());
  }

  private static Newsroom start(
      Path home, Path data, UnaryOperator<ArticleFolder> around, Clock clock) {
    return new Newsroom(
        home,
        new SpringApplicationBuilder(Rooms.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(
                context -> {
                  context.getBeanFactory().addBeanPostProcessor(new AroundTheFolder(around));
                  context.getBeanFactory().registerSingleton("clock", clock);
                })
            .run(
                // Not what lies in the folder that the build happens to run in.
                "--spring.config.location=classpath:/",
                "--byline.articles=" + home.resolve("articles"),
                "--byline.data=" + data,
                "--byline.names=" + home.resolve("names.yml")));
  }

  /** Starts over the {@link SmallNewsroom}, freshly written, with its index built. */
  public static Newsroom small(Path home) throws IOException {
    SmallNewsroom.write(home);
    return start(home).settled();
  }

  private record AroundTheFolder(UnaryOperator<ArticleFolder> around) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof ArticleFolder folder ? around.apply(folder) : bean;
    }
  }

  /** Waits until no attempt runs. */
  public Newsroom settled() {
    await()
        .atMost(PATIENCE)
        .until(() -> index().state().attempt().isPresent() && !index().state().running());
    return this;
  }

  /** Waits until this generation, or a later one, is served. */
  public Newsroom serving(long generation) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                index().state().summary().filter(s -> s.generation() >= generation).isPresent()
                    && !index().state().running());
    return this;
  }

  /** Makes one attempt and waits for its end. */
  public IndexState.Attempt attempt(ArticleIndex.Mode mode) {
    settled();
    if (!index().start(mode)) {
      throw new IllegalStateException("an attempt runs that this test did not start");
    }
    settled();
    return index().state().attempt().orElseThrow();
  }

  /** The one bean of this type. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public ArticleIndex index() {
    return get(ArticleIndex.class);
  }

  /** The generation that is served. */
  public IndexSummary summary() {
    return index().state().summary().orElseThrow();
  }

  public Answer ask(String question) {
    return ask(Question.of(question));
  }

  public Answer ask(Question question) {
    return get(Answers.class).answer(question);
  }

  /** The path of one of the articles. */
  public Path file(String file) {
    return home.resolve("articles").resolve(file);
  }

  /** Writes an article, over another one if it is there. */
  public void write(String file, String text) throws IOException {
    Files.createDirectories(file(file).getParent());
    Files.writeString(file(file), text);
  }

  /** Stops the rooms and starts them again, as a paused process does. */
  public void stopAndStart() {
    context.stop();
    context.start();
  }

  @Override
  public void close() {
    context.close();
  }
}
