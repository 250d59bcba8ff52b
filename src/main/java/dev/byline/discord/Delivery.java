package dev.byline.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a message to where it is shown. What a server's error or the network kept from it is tried
 * again, as the client does for some such failures only; what it is not taken for is said instead.
 */
final class Delivery {

  /** What became of a message. */
  enum Outcome {
    TAKEN,
    /** Not taken for a reason that passes: a later one may be. */
    MISSED,
    /** Not taken, and nothing else will be. */
    REFUSED
  }

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** How long to wait before each further attempt: far less than an interaction's token lives. */
  private static final List<Duration> WAITS =
      List.of(Duration.ofMillis(500), Duration.ofSeconds(3));

  private final ReplyPlace place;
  private final MessageCreateData message;
  private final Consumer<Outcome> then;

  Delivery(ReplyPlace place, MessageCreateData message, Consumer<Outcome> then) {
    this.place = place;
    this.message = message;
    this.then = then;
  }

  void begin() {
    attempt(0);
  }

  private void attempt(int failures) {
    try {
      place
          .shows(message)
          .queue(done -> then.accept(Outcome.TAKEN), failure -> failed(failure, failures));
    } catch (InsufficientPermissionException e) {
      place.failed(e);
      then.accept(Outcome.REFUSED);
    }
  }

  private void again(int failures) {
    try {
      attempt(failures);
    } catch (RejectedExecutionException e) {
      LOG.info("An answer came too late: the bot has left Discord");
      then.accept(Outcome.REFUSED);
    } catch (RuntimeException e) {
      place.failed(e);
      then.accept(Outcome.REFUSED);
    }
  }

  private void failed(Throwable failure, int failures) {
    boolean passes = passes(failure);
    if (passes && failures < WAITS.size()) {
      long wait = WAITS.get(failures).toMillis();
      CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS)
          .execute(() -> again(failures + 1));
      return;
    }
    place.failed(failure);
    Outcome outcome = passes ? Outcome.MISSED : Outcome.REFUSED;
    instead(failure, passes)
        .ifPresentOrElse(line -> say(line, outcome), () -> then.accept(outcome));
  }

  /** What is said in its place, where something can be. */
  private Optional<String> instead(Throwable failure, boolean passes) {
    if (passes) {
      String id = UUID.randomUUID().toString().substring(0, 8);
      LOG.warn("Answer {} did not reach Discord", id);
      return Optional.of(place.words().say("discord.failed", id));
    }
    return failure instanceof ErrorResponseException refused
            && refused.getErrorResponse() == ErrorResponse.INVALID_FORM_BODY
        ? Optional.of(place.words().say("discord.refused"))
        : Optional.empty();
  }

  private void say(String line, Outcome outcome) {
    Consumer<Throwable> unsaid =
        failure -> {
          place.failed(failure);
          then.accept(outcome);
        };
    try {
      place.shows(ReplyPlace.message(line)).queue(done -> then.accept(outcome), unsaid);
    } catch (InsufficientPermissionException | RejectedExecutionException e) {
      unsaid.accept(e);
    }
  }

  /** Whether it is a server's error, or no answer came at all. */
  private static boolean passes(Throwable failure) {
    return failure instanceof ErrorResponseException refused
        && (refused.getResponse().code < 0 || refused.getResponse().code >= 500);
  }
}
