package dev.byline.discord;

import dev.byline.chat.Reply;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a reply, and where it is not final its later states until it is. Between two of them
 * nothing waits: work that takes an hour keeps no question from being answered.
 */
final class Following {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  private final InFlight inFlight;
  private final Pace pace;
  private final Set<Followed> unfinished = ConcurrentHashMap.newKeySet();

  Following(InFlight inFlight, Pace pace) {
    this.inFlight = inFlight;
    this.pace = pace;
  }

  /**
   * Shows a reply and what becomes of it.
   *
   * @param later the reply to a line that asks for a later state
   * @param drawing how a state is drawn
   */
  void follow(
      Reply first,
      Function<String, Reply> later,
      Function<Reply, MessageCreateData> drawing,
      ReplyPlace place) {
    new Followed(later, drawing, place, System.nanoTime() + pace.longest().toNanos())
        .show(() -> first);
  }

  /** Tells whoever still waits for an end that it is not reported on: the bot leaves. */
  void stop() {
    for (Followed left : unfinished) {
      if (unfinished.remove(left)) {
        try {
          left.say("discord.leaving");
        } catch (RuntimeException e) {
          LOG.warn("Discord is not told that work is left unreported: {}", e.toString());
        }
      }
    }
  }

  private final class Followed {

    private final Function<String, Reply> later;
    private final Function<Reply, MessageCreateData> drawing;
    private final ReplyPlace place;
    private final long end;

    Followed(
        Function<String, Reply> later,
        Function<Reply, MessageCreateData> drawing,
        ReplyPlace place,
        long end) {
      this.later = later;
      this.drawing = drawing;
      this.place = place;
      this.end = end;
    }

    void show(Supplier<Reply> state) {
      try {
        show(state.get());
      } catch (RuntimeException e) {
        unfinished.remove(this);
        throw e;
      }
    }

    private void show(Reply reply) {
      MessageCreateData message = drawing.apply(reply);
      if (reply.refresh().isPresent()) {
        unfinished.add(this);
      } else {
        unfinished.remove(this);
      }
      place.show(message, outcome -> shown(outcome, reply));
    }

    /** The next state waits for what becomes of this one, so that slow edits never heap up. */
    private void shown(Delivery.Outcome outcome, Reply reply) {
      if (outcome == Delivery.Outcome.REFUSED) {
        unfinished.remove(this);
      } else {
        reply.refresh().ifPresent(refresh -> goOn(refresh.command()));
      }
    }

    private void goOn(String command) {
      Executor soon =
          CompletableFuture.delayedExecutor(pace.between().toMillis(), TimeUnit.MILLISECONDS);
      soon.execute(() -> inFlight.run(() -> Answering.guarded(place, () -> showNext(command))));
    }

    private void showNext(String command) {
      if (!unfinished.contains(this)) {
        return;
      }
      if (System.nanoTime() - end < 0) {
        show(() -> later.apply(command));
      } else {
        unfinished.remove(this);
        say("discord.too-long");
      }
    }

    /** Says why the rest is not reported on, and where it can be read. */
    void say(String key) {
      place.say(place.words().say(key, place.words().say("command.status.name")));
    }
  }
}
