package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.chat.Part.Weighed;
import dev.byline.chat.Reply.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why an answer is what it is, as people read it. */
class WhyCommandTest extends RunningByline {

  private static final String LAMP = "what did Jory Penrose say about the lamp?";

  @Autowired private Chat chat;

  @Test
  void theLastQuestionIsExplainedUnlessAnotherIsGiven() {
    Reply answer = chat.reply(LAMP, false);

    Reply why = chat.reply("/why", Conversation.after(answer.asked()), false);

    assertThat(why.kind()).isEqualTo(Kind.INFO);
    assertThat(why.title()).isEqualTo("Why these sentences");
    assertThat(why.understood().orElseThrow()).startsWith("Understood as: " + LAMP);
    assertThat(chat.reply("/why " + LAMP, false).parts()).isEqualTo(why.parts());
  }

  @Test
  void eachShownSentenceHasItsPlaceItsWordsAndItsPoints() {
    Weighed first = weighed(chat.reply("/why " + LAMP, false)).getFirst();

    assertThat(first.place()).contains(1);
    assertThat(first.verdict()).isEqualTo("Their own words on the topic, which come first");
    assertThat(first.words()).anyMatch(word -> word.startsWith("lamp: in the "));
    assertThat(first.points().bars()).isNotEmpty();
    assertThat(first.points().title()).startsWith("Rank +");
  }

  @Test
  void whoeverReadsLettersOnlyReadsTheSame() {
    assertThat(PlainText.of(chat.reply("/why " + LAMP, false)))
        .contains("It asks for: what Jory Penrose said")
        .contains("What each word counts for")
        .contains("What the evidence is made of")
        .contains("1. Their own words on the topic")
        .contains("words in the sentence");
  }

  @Test
  void aRefusalIsExplainedToo() {
    Reply why = chat.reply("/why what did Jory Penrose say about the opera?", false);

    assertThat(why.title()).isEqualTo("Why no sentence");
    assertThat(PlainText.of(why)).contains("in no article");
  }

  @Test
  void withoutAnyQuestionItAsksForOne() {
    Reply why = chat.reply("/why", Conversation.NONE, false);

    assertThat(why.kind()).isEqualTo(Kind.ERROR);
    assertThat(PlainText.of(why)).contains("the answer to which question?");
  }

  @Test
  void theConversationGoesOnFromTheQuestionThatWasExplained() {
    Reply why = chat.reply("/why " + LAMP, false);

    assertThat(
            chat.reply("and Zelensky?", Conversation.after(why.asked()), false)
                .understood()
                .orElseThrow())
        .startsWith("Understood as: what did Zelensky say about the lamp?");
  }

  private static List<Weighed> weighed(Reply reply) {
    return reply.parts().stream()
        .filter(Weighed.class::isInstance)
        .map(Weighed.class::cast)
        .toList();
  }
}
