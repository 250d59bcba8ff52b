package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.Conversation;
import dev.byline.chat.NextSteps;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import dev.byline.index.NotReadyException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets {@code chat} answer, and shows the reply page by page wherever it was asked. */
final class Answering {

  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  private final Chat chat;
  private final NextSteps next;
  private final Exchanges exchanges;
  private final Following following;

  Answering(Chat chat, NextSteps next, Exchanges exchanges, Following following) {
    this.chat = chat;
    this.next = next;
    this.exchanges = exchanges;
    this.following = following;
  }

  /** Answers a command whose options were given one by one. */
  void command(String name, Map<String, String> values, Preference preference, ReplyPlace place) {
    Exchange given = new Exchange(chat.line(name, values), Optional.empty(), preference.language());
    answer(
        given,
        () -> chat.reply(name, values, conversation(given, preference.limit()), false),
        place);
  }

  /** Answers a line that somebody wrote, going on from the exchange before. */
  void line(String line, Optional<String> before, Preference preference, ReplyPlace place) {
    Exchange given = new Exchange(line, before, preference.language());
    answer(given, () -> chat.reply(line, conversation(given, preference.limit()), false), place);
  }

  /** Shows a reply that is nobody's to ask again, all pages of it one below the other. */
  static void show(Reply reply, Original place) {
    show(pages(reply).iterator(), place, place.below());
  }

  private static void show(Iterator<Page> pages, ReplyPlace place, ReplyPlace below) {
    place.show(
        pages.next().message(List.of()),
        outcome -> {
          if (outcome != Delivery.Outcome.REFUSED && pages.hasNext()) {
            show(pages, below, below);
          }
        });
  }

  private void answer(Exchange given, Supplier<Reply> asking, ReplyPlace place) {
    guarded(
        place,
        () ->
            following.follow(
                asking.get(),
                command -> chat.reply(command, conversation(given), true),
                reply -> drawn(reply, given, place),
                place));
  }

  private MessageCreateData drawn(Reply reply, Exchange given, ReplyPlace place) {
    Exchange asked = asked(reply, given);
    Shown shown = shown(reply, asked);
    boolean needed = shown.question() || shown.pages().size() > 1 || !shown.next().isEmpty();
    String key = needed && reply.refresh().isEmpty() ? exchanges.keep(asked) : "";
    return page(shown, key, 0, place);
  }

  /** How the same is asked again, by itself where that can be. */
  private static Exchange asked(Reply reply, Exchange given) {
    return question(reply)
        ? new Exchange(reply.asked().orElseThrow(), Optional.empty(), given.language())
        : given;
  }

  private static boolean question(Reply reply) {
    return reply.asked().isPresent()
        && (reply.kind() == Reply.Kind.ANSWER || reply.kind() == Reply.Kind.REFUSAL);
  }

  private static MessageCreateData page(Shown shown, String key, int page, ReplyPlace place) {
    int within = Math.clamp(page, 0, shown.pages().size() - 1);
    List<ActionRow> buttons =
        key.isEmpty() && !place.alone()
            ? List.of()
            : new Buttons(place.words(), place.alone()).of(shown, key, within);
    return shown.pages().get(within).message(buttons);
  }

  /** Shows a page of what was asked before. */
  void page(String key, Exchange asked, int page, ReplyPlace place) {
    guarded(place, () -> place.show(page(shown(again(asked), asked), key, page, place)));
  }

  /** Shows what stands around the sentences of a page. */
  void around(String key, Exchange asked, int page, int part, ReplyPlace place) {
    guarded(
        place,
        () -> {
          List<Page> pages = shown(again(asked), asked).pages();
          List<Part.Place> places = pages.get(Math.clamp(page, 0, pages.size() - 1)).quoted();
          List<Page> around = pages(next.around(places, conversation(asked)));
          int within = Math.clamp(part, 0, around.size() - 1);
          place.show(
              around
                  .get(within)
                  .message(
                      new Buttons(place.words(), place.alone())
                          .around(key, page, within, around.size())));
        });
  }

  /** Everybody whose sentences answer, each with the line that asks for theirs alone. */
  List<Suggestion> speakers(Exchange asked) {
    return next.speakers(asked.line(), conversation(asked));
  }

  /** What the reply offers to ask next. */
  List<Suggestion> suggested(Exchange asked) {
    return Suggested.by(again(asked));
  }

  /** The command that a line gives, where that is for admins. */
  Optional<CommandDescription> restricted(String line) {
    return chat.restricted(line);
  }

  /** What was asked, by its key. */
  Optional<Exchange> exchange(String key) {
    return exchanges.get(key);
  }

  private Reply again(Exchange asked) {
    return chat.reply(asked.line(), conversation(asked), true);
  }

  private Shown shown(Reply reply, Exchange asked) {
    List<Page> pages = new ArrayList<>(pages(reply));
    if (!question(reply)) {
      return new Shown(pages, false, List.of(), Suggested.by(reply));
    }
    next.more(asked.line(), conversation(asked)).ifPresent(more -> pages.addAll(pages(more)));
    return new Shown(
        pages, true, speakers(asked).stream().map(Suggestion::label).toList(), Suggested.by(reply));
  }

  private static List<Page> pages(Reply reply) {
    return EmbedPages.of(ReplyCards.of(reply), reply.footer().orElse(""));
  }

  /** What was asked once tells how many quotes it was answered with. */
  private static Conversation conversation(Exchange exchange) {
    return conversation(exchange, Optional.empty());
  }

  private static Conversation conversation(Exchange exchange, Optional<Integer> limit) {
    return new Conversation(exchange.before(), Optional.empty(), exchange.language(), limit);
  }

  /** "Thinking" is always followed by something. */
  static void guarded(ReplyPlace place, Runnable work) {
    try {
      work.run();
    } catch (RejectedExecutionException e) {
      LOG.info("An answer came too late: the bot has left Discord");
    } catch (NotReadyException e) {
      place.say(notReady(e, place.words()));
    } catch (RuntimeException e) {
      String id = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Answer {} failed", id, e);
      place.say(place.words().say("discord.failed", id));
    }
  }

  private static String notReady(NotReadyException notReady, Words words) {
    String status = words.say("command.status.name");
    return notReady
        .failure()
        .map(why -> words.say("error.not-ready.failed", status, DiscordText.plain(why)))
        .orElseGet(() -> words.say("error.not-ready.first", status));
  }
}
