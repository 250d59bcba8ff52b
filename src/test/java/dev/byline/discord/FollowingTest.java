package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.byline.chat.Part;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** Work that takes long is reported on at a pace that Discord allows, and not for ever. */
class FollowingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private final List<Runnable> untaken = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private boolean discordWaits;
  private boolean closed;
  private Optional<Throwable> refusal = Optional.empty();

  @Test
  void everyStateIsShownUntilTheLast() throws InterruptedException {
    Following following = following(Duration.ofMillis(1), PATIENCE);

    following.follow(state(1, true), line -> state(2, false), FollowingTest::drawn, new Shows());

    assertThat(next()).isEqualTo("state 1");
    assertThat(next()).isEqualTo("state 2");
  }

  @Test
  void noStateIsShownBeforeTheOneBeforeIsTaken() throws InterruptedException {
    discordWaits = true;
    Following following = following(Duration.ofMillis(1), PATIENCE);
    following.follow(state(1, true), line -> state(2, false), FollowingTest::drawn, new Shows());
    assertThat(next()).isEqualTo("state 1");

    assertThat(shown).isEmpty();
    discordWaits = false;
    untaken.forEach(Runnable::run);

    assertThat(next()).isEqualTo("state 2");
  }

  @Test
  void whatTakesLongerThanDiscordListensSaysSo() throws InterruptedException {
    Following following = following(Duration.ofMillis(1), Duration.ZERO);

    following.follow(state(1, true), line -> state(2, true), FollowingTest::drawn, new Shows());

    assertThat(next()).isEqualTo("state 1");
    assertThat(next()).contains("longer than Discord lets me report");
  }

  @Test
  void whatIsLeftUnfinishedSaysSo() throws InterruptedException {
    discordWaits = true;
    Following following = following(Duration.ofMillis(1), PATIENCE);
    following.follow(state(1, true), line -> state(2, true), FollowingTest::drawn, new Shows());
    assertThat(next()).isEqualTo("state 1");

    following.stop();

    assertThat(next()).contains("being restarted", "/status");
    untaken.forEach(Runnable::run);
    assertThat(shown).isEmpty();
  }

  @Test
  void whatHasEndedIsNotToldOf() throws InterruptedException {
    Following following = following(Duration.ofMillis(1), PATIENCE);
    following.follow(state(1, false), line -> state(2, true), FollowingTest::drawn, new Shows());
    assertThat(next()).isEqualTo("state 1");

    following.stop();

    assertThat(shown).isEmpty();
  }

  @Test
  void whatDiscordTakesNoMoreIsForgotten() throws InterruptedException {
    refusal = Optional.of(new IllegalStateException("the message is gone"));
    Following following = following(Duration.ofMillis(1), PATIENCE);
    following.follow(state(1, true), line -> state(2, true), FollowingTest::drawn, new Shows());
    assertThat(next()).isEqualTo("state 1");

    following.stop();

    assertThat(shown).isEmpty();
    assertThat(failures).hasSize(1);
  }

  @Test
  void whatCannotBeDrawnIsForgotten() throws InterruptedException {
    Following following = following(Duration.ofMillis(1), PATIENCE);
    following.follow(
        state(1, true),
        line -> {
          throw new IllegalStateException("no state");
        },
        FollowingTest::drawn,
        new Shows());
    assertThat(next()).isEqualTo("state 1");
    assertThat(next()).contains("Something went wrong");

    following.stop();

    assertThat(shown).isEmpty();
  }

  @Test
  void whoCannotBeToldOfTheEndKeepsNobodyElseFromIt() throws InterruptedException {
    discordWaits = true;
    Following following = following(Duration.ofMillis(1), PATIENCE);
    for (int i = 0; i < 3; i++) {
      following.follow(state(1, true), line -> state(2, true), FollowingTest::drawn, new Shows());
      assertThat(next()).isEqualTo("state 1");
    }
    closed = true;

    following.stop();

    assertThat(refusals.get()).isEqualTo(3);
  }

  private static Following following(Duration between, Duration longest) {
    return new Following(new InFlight(), new Pace(between, longest));
  }

  private String next() throws InterruptedException {
    String text = shown.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(text).as("a further state").isNotNull();
    return text;
  }

  private static MessageCreateData drawn(Reply reply) {
    return new MessageCreateBuilder().setContent(reply.title()).build();
  }

  private static Reply state(int number, boolean goesOn) {
    return new Reply(
        Reply.Kind.PROGRESS,
        "state " + number,
        Optional.empty(),
        List.<Part>of(),
        Optional.empty(),
        goesOn ? Optional.of(new Reply.Refresh("/work", 1)) : Optional.empty());
  }

  /** Discord, which takes what it is shown at once or when it is told to. */
  private final class Shows implements ReplyPlace {

    @Override
    @SuppressWarnings("unchecked")
    public RestAction<?> shows(MessageCreateData message) {
      if (closed) {
        refusals.incrementAndGet();
        throw new RejectedExecutionException("the client has left");
      }
      RestAction<Object> action = mock(RestAction.class);
      doAnswer(
              call -> {
                shown.add(message.getContent());
                Consumer<Object> taken = call.getArgument(0);
                Consumer<Throwable> refused = call.getArgument(1);
                if (refusal.isPresent()) {
                  refused.accept(refusal.get());
                } else if (discordWaits) {
                  untaken.add(() -> taken.accept(message));
                } else {
                  taken.accept(message);
                }
                return null;
              })
          .when(action)
          .queue(any(), any());
      return action;
    }

    @Override
    public void failed(Throwable failure) {
      failures.add(failure);
    }

    @Override
    public Words words() {
      return Words.ENGLISH;
    }

    @Override
    public boolean alone() {
      return false;
    }
  }
}
