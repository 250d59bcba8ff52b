package dev.byline.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** Puts cards on pages, each of which is one message within Discord's limits. */
final class EmbedPages {

  /** Discord's, less what a footer takes. */
  private static final int LONGEST_PAGE = MessageEmbed.EMBED_MAX_LENGTH_BOT - 400;

  private static final int MOST_ON_PAGE = Message.MAX_EMBED_COUNT;

  /** A page that can be read without scrolling far. */
  private static final int CARDS = 6;

  private EmbedPages() {}

  /**
   * The pages.
   *
   * @param footer under each of them; may be empty
   */
  static List<List<MessageEmbed>> of(List<Card> cards, String footer) {
    List<List<Card>> pages = new ArrayList<>();
    List<Card> page = new ArrayList<>();
    int length = 0;
    for (Card card : cards) {
      for (Card piece : pieces(card)) {
        boolean full =
            page.size() >= Math.min(CARDS, MOST_ON_PAGE) || length + piece.length() > LONGEST_PAGE;
        if (!page.isEmpty() && full) {
          pages.add(page);
          page = new ArrayList<>();
          length = 0;
        }
        page.add(piece);
        length += piece.length();
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages.stream().map(one -> embeds(one, footer)).toList();
  }

  /** A card that is too long for one embed goes on in the next, parted at a line or a space. */
  private static List<Card> pieces(Card card) {
    List<Card> pieces = new ArrayList<>();
    String rest = card.body();
    String title = DiscordText.atMost(MessageEmbed.TITLE_MAX_LENGTH, card.title());
    while (rest.length() > MessageEmbed.DESCRIPTION_MAX_LENGTH) {
      int cut = rest.lastIndexOf('\n', MessageEmbed.DESCRIPTION_MAX_LENGTH);
      if (cut < MessageEmbed.DESCRIPTION_MAX_LENGTH / 2) {
        cut =
            Math.max(
                rest.lastIndexOf(' ', MessageEmbed.DESCRIPTION_MAX_LENGTH),
                MessageEmbed.DESCRIPTION_MAX_LENGTH - 200);
      }
      pieces.add(new Card(title, rest.substring(0, cut), card.colour(), card.url()));
      rest = rest.substring(cut).stripLeading();
      title = "";
    }
    pieces.add(new Card(title, rest, card.colour(), card.url()));
    return pieces;
  }

  private static List<MessageEmbed> embeds(List<Card> cards, String footer) {
    List<MessageEmbed> embeds = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      EmbedBuilder embed = new EmbedBuilder().setColor(card.colour());
      if (!card.title().isEmpty()) {
        embed.setTitle(card.title(), card.url().orElse(null));
      }
      embed.setDescription(card.body().isEmpty() ? "\u200B" : card.body());
      if (i == cards.size() - 1 && !footer.isEmpty()) {
        embed.setFooter(DiscordText.atMost(300, footer));
      }
      embeds.add(embed.build());
    }
    return embeds;
  }
}
