package dev.byline.discord;

import dev.byline.chat.Reply;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Shows a reply, and where it is not final its later states until it is. Between two of them
 * nothing waits: work that takes an hour keeps no question from being answered.
 */
final class Following {

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
      Place place) {
    new Followed(later, drawing, place, System.nanoTime() + pace.longest().toNanos()).show(first);
  }

  /** Tells whoever still waits for an end that it is not reported on: the bot leaves. */
  void stop() {
    for (Followed left : unfinished) {
      if (unfinished.remove(left)) {
        left.say("discord.leaving");
      }
    }
  }

  private final class Followed {

    private final Function<String, Reply> later;
    private final Function<Reply, MessageCreateData> drawing;
    private final Place place;
    private final long end;

    Followed(
        Function<String, Reply> later,
        Function<Reply, MessageCreateData> drawing,
        Place place,
        long end) {
      this.later = later;
      this.drawing = drawing;
      this.place = place;
      this.end = end;
    }

    void show(Reply reply) {
      MessageCreateData message = drawing.apply(reply);
      if (reply.refresh().isPresent()) {
        unfinished.add(this);
      } else {
        unfinished.remove(this);
      }
      // The next state waits for Discord to take this one, so that slow edits never heap up.
      place.show(message, () -> reply.refresh().ifPresent(refresh -> goOn(refresh.command())));
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
        show(later.apply(command));
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
