package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** Cards on pages that Discord takes. */
class EmbedPagesTest {

  private static final int COLOUR = 1;

  @Test
  void aLongCardGoesOnWithNoWordLost() {
    String body = words(2_000);

    List<Page> pages = EmbedPages.of(List.of(Card.of(body, COLOUR).titled("Long")), "footer");

    assertThat(bodies(pages).collect(Collectors.joining(" "))).isEqualTo(body);
    pages.forEach(EmbedPagesTest::fits);
  }

  @Test
  void aSentenceThatGoesOnGoesOnAsOne() {
    List<Page> pages = EmbedPages.of(List.of(Card.of("> " + words(2_000), COLOUR)), "");

    assertThat(bodies(pages)).hasSizeGreaterThan(1).allMatch(body -> body.startsWith("> word"));
  }

  @Test
  void manyCardsWithLongFootersAndTitlesFit() {
    List<Card> cards =
        new ArrayList<>(
            Collections.nCopies(40, Card.of("😀".repeat(2_000), COLOUR).titled("t".repeat(900))));

    List<Page> pages = EmbedPages.of(cards, "f".repeat(5_000));

    assertThat(pages).hasSizeGreaterThan(20);
    pages.forEach(EmbedPagesTest::fits);
  }

  @Test
  void aCardWithoutWordsFits() {
    fits(EmbedPages.of(List.of(Card.of("", COLOUR)), "").getFirst());
  }

  private static void fits(Page page) {
    MessageCreateData message = page.message(List.of());
    assertThat(message.getContent().length()).isLessThanOrEqualTo(2_000);
    assertThat(message.getEmbeds()).hasSizeBetween(1, 10);
    assertThat(message.getEmbeds().stream().mapToInt(MessageEmbed::getLength).sum())
        .isLessThanOrEqualTo(6_000);
    for (MessageEmbed embed : message.getEmbeds()) {
      assertThat(embed.getDescription()).isNotEmpty().hasSizeLessThanOrEqualTo(4_096);
    }
  }

  private static java.util.stream.Stream<String> bodies(List<Page> pages) {
    return pages.stream().flatMap(page -> page.cards().stream()).map(Card::body);
  }

  private static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "word"));
  }
}
