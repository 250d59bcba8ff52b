package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.chat.Part;
import dev.byline.chat.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts of replies in Discord's markup. */
class ReplyCardsTest {

  @Test
  void aPictureIsSaidQuietlyInWordsThatAreNoMarkup() {
    Part.Picture picture =
        new Part.Picture(
            "Articles: **Ferry** in port 3.\nWho is quoted most: Ilse Marrow 2.",
            LocalDate.of(2031, 5, 6),
            ZoneOffset.UTC,
            Optional.empty(),
            1);

    Card card = ReplyCards.of(Reply.of(Reply.Kind.ANSWER, "Tuesday", List.of(picture))).getFirst();

    assertThat(card.body().lines())
        .containsExactly(
            "-# Articles: \\*\\*Ferry\\*\\* in port 3.", "-# Who is quoted most: Ilse Marrow 2.");
  }
}
