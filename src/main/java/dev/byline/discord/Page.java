package dev.byline.discord;

import dev.byline.chat.Part;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * A page of a reply: one message within Discord's limits.
 *
 * @param cards in reading order
 * @param footer under the last; may be empty
 */
record Page(List<Card> cards, String footer) {

  /** What a footer takes of a page at most. */
  static final int FOOTER = 300;

  /** So many sentences stand in the message's own text: the embeds have them all. */
  private static final int QUOTES = 3;

  /** Of what is no sentence the message's own text has the beginning. */
  private static final int BEGINNING = 500;

  Page {
    cards = List.copyOf(cards);
  }

  /** Where the sentences stand that it shows. */
  List<Part.Place> quoted() {
    return cards.stream().flatMap(card -> card.quoted().stream()).toList();
  }

  MessageCreateData message(List<ActionRow> buttons) {
    return new MessageCreateBuilder()
        .setContent(text())
        .setEmbeds(embeds())
        .setComponents(buttons)
        .build();
  }

  /** What those see who have embeds switched off. */
  String text() {
    List<String> lines = new ArrayList<>();
    String title = cards.getFirst().title();
    if (!title.isEmpty()) {
      lines.add("**" + title + "**");
    }
    List<String> briefs =
        cards.stream().map(Card::brief).filter(brief -> !brief.isEmpty()).limit(QUOTES).toList();
    String beginning = cards.getFirst().body();
    if (briefs.isEmpty() && !beginning.isBlank()) {
      lines.add(DiscordText.atMost(BEGINNING, beginning));
    }
    lines.addAll(briefs);
    return DiscordText.atMost(Message.MAX_CONTENT_LENGTH, String.join("\n", lines));
  }

  private List<MessageEmbed> embeds() {
    List<MessageEmbed> embeds = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      EmbedBuilder embed = new EmbedBuilder().setColor(card.colour());
      if (!card.title().isEmpty()) {
        embed.setTitle(card.title());
      }
      // Discord takes no embed without a letter.
      embed.setDescription(card.body().isBlank() ? "\u200B" : card.body());
      if (i == cards.size() - 1 && !footer.isEmpty()) {
        embed.setFooter(DiscordText.atMost(FOOTER, footer));
      }
      embeds.add(embed.build());
    }
    return embeds;
  }
}
