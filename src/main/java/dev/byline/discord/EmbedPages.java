package dev.byline.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** Puts cards on pages, each of which is one message within Discord's limits. */
final class EmbedPages {

  /** Discord's for all embeds of a message together, less what a footer takes. */
  private static final int LONGEST_PAGE = MessageEmbed.EMBED_MAX_LENGTH_BOT - Page.FOOTER;

  /** A page that can be read without scrolling far; Discord allows ten. */
  private static final int CARDS = 6;

  private static final String QUOTING = "> ";

  private EmbedPages() {}

  /**
   * The pages, at least one.
   *
   * @param cards at least one
   * @param footer under each page; may be empty
   */
  static List<Page> of(List<Card> cards, String footer) {
    List<Page> pages = new ArrayList<>();
    List<Card> page = new ArrayList<>();
    int length = 0;
    for (Card card : cards) {
      for (Card piece : pieces(card)) {
        boolean full = page.size() >= CARDS || length + piece.length() > LONGEST_PAGE;
        if (!page.isEmpty() && full) {
          pages.add(new Page(page, footer));
          page = new ArrayList<>();
          length = 0;
        }
        page.add(piece);
        length += piece.length();
      }
    }
    pages.add(new Page(page, footer));
    return pages;
  }

  /** A card that is too long for one embed goes on in the next. */
  private static List<Card> pieces(Card card) {
    String title = DiscordText.atMost(MessageEmbed.TITLE_MAX_LENGTH, card.title());
    String body = card.body();
    if (body.length() <= MessageEmbed.DESCRIPTION_MAX_LENGTH) {
      return List.of(card.titled(title));
    }
    List<Card> pieces = new ArrayList<>();
    boolean quoting = false;
    int start = 0;
    while (start < body.length()) {
      String mark = quoting ? QUOTING : "";
      int end =
          DiscordText.cut(body, start, MessageEmbed.DESCRIPTION_MAX_LENGTH - QUOTING.length());
      String words = mark + body.substring(start, end);
      pieces.add(
          pieces.isEmpty()
              ? new Card(title, words, card.colour(), card.brief(), card.quoted())
              : new Card("", words, card.colour(), "", Optional.empty()));
      // A sentence that goes on goes on as one.
      quoting =
          words.startsWith(QUOTING, words.lastIndexOf('\n') + 1)
              && end < body.length()
              && body.charAt(end) != '\n';
      start = end;
      while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
        start++;
      }
    }
    return pieces;
  }
}
