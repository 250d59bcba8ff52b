package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.Conversation;
import dev.byline.chat.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets {@code chat} answer, and shows the reply page by page wherever it was asked. */
final class Answering {

  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  /** Work that shows its progress is shown anew this often: Discord allows five edits in 5 s. */
  private static final Duration PROGRESS = Duration.ofSeconds(2);

  /** How long progress is shown: an interaction's token is good for 15 minutes. */
  private static final Duration LONGEST = Duration.ofMinutes(14);

  private final Chat chat;
  private final Exchanges exchanges;

  Answering(Chat chat, Exchanges exchanges) {
    this.chat = chat;
    this.exchanges = exchanges;
  }

  /** Where a page is shown: it takes the place of "thinking", or of the page before. */
  interface Place {
    void show(List<MessageEmbed> embeds, List<ActionRow> buttons);
  }

  /** Answers a command whose options were given one by one. */
  void command(String name, Map<String, String> values, Locale language, Place place) {
    answer(
        refresh -> chat.reply(name, values, conversation(Optional.empty(), language), refresh),
        language,
        place);
  }

  /** Answers a line that somebody wrote, going on from the exchange before. */
  void line(String line, Optional<String> before, Locale language, Place place) {
    answer(refresh -> chat.reply(line, conversation(before, language), refresh), language, place);
  }

  /** Shows a page of what was asked before; empty where it is not known any more. */
  boolean page(String key, int page, Place place) {
    Optional<Exchange> exchange = exchanges.get(key);
    exchange.ifPresent(
        asked ->
            guarded(
                place,
                () ->
                    show(
                        chat.reply(
                            asked.line(), conversation(Optional.empty(), asked.language()), false),
                        key,
                        page,
                        place)));
    return exchange.isPresent();
  }

  Optional<Exchange> exchange(String key) {
    return exchanges.get(key);
  }

  private static Conversation conversation(Optional<String> before, Locale language) {
    return new Conversation(before, Optional.empty(), language);
  }

  private void answer(Function<Boolean, Reply> asking, Locale language, Place place) {
    guarded(
        place,
        () -> {
          Reply reply = asking.apply(false);
          String key =
              reply.asked().map(line -> exchanges.keep(new Exchange(line, language))).orElse("");
          show(reply, key, 0, place);
          follow(reply, language, place);
        });
  }

  /** Shows later states of what is not final, until it is. */
  private void follow(Reply first, Locale language, Place place) {
    Reply reply = first;
    long end = System.nanoTime() + LONGEST.toNanos();
    while (reply.refresh().isPresent() && System.nanoTime() < end) {
      try {
        Thread.sleep(PROGRESS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      reply =
          chat.reply(
              reply.refresh().get().command(), conversation(Optional.empty(), language), true);
      show(reply, "", 0, place);
    }
  }

  private static void show(Reply reply, String key, int page, Place place) {
    List<List<MessageEmbed>> pages = EmbedPages.of(ReplyCards.of(reply), reply.footer().orElse(""));
    int shown = Math.clamp(page, 0, pages.size() - 1);
    boolean explicable = reply.kind() == Reply.Kind.ANSWER || reply.kind() == Reply.Kind.REFUSAL;
    place.show(
        pages.get(shown),
        key.isEmpty()
            ? List.of()
            : Buttons.of(key, shown, pages.size(), explicable && reply.asked().isPresent()));
  }

  /** "Thinking" is always followed by something. */
  private static void guarded(Place place, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      String id = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Answer {} failed", id, e);
      place.show(
          EmbedPages.of(
                  List.of(
                      Card.of(
                          "Something went wrong on my side. Try again; if it stays, tell those who"
                              + " run me: error "
                              + id
                              + ".",
                          0xA3271F)),
                  "")
              .getFirst(),
          List.of());
    }
  }
}
