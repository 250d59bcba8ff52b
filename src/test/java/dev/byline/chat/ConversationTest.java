package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.chat.Reply.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lines that belong together, and lines that ask nothing. */
class ConversationTest extends RunningByline {

  private static final String LAMP = "what did Jory Penrose say about the lamp?";

  @Autowired private Chat chat;

  @Test
  void aReplySaysHowToAskTheSameAgain() {
    Reply reply = chat.reply("/ask question: " + LAMP + " from: 2025-03-01 limit: 3", false);

    assertThat(reply.asked()).contains("/ask question: " + LAMP + " from: 2025-03-01 limit: 3");
    assertThat(chat.reply(reply.asked().orElseThrow(), false).title()).isEqualTo(reply.title());
  }

  @Test
  void whatIsMissingIsTakenOverAndShown() {
    Reply first = chat.reply(LAMP, false);

    Reply second = chat.reply("and Zelensky?", Conversation.after(first.asked()), false);

    assertThat(second.understood().orElseThrow())
        .startsWith("Understood as: what did Zelensky say about the lamp?\nLooked for: Zelensky");
    assertThat(second.asked()).contains("/ask question: what did Zelensky say about the lamp?");
  }

  @Test
  void aConversationGoesOnFromWhatWasUnderstood() {
    assertThat(
            conversation(
                "how many people were killed in Sumy?", "and in Kyiv?", "when?", "and Sumy?"))
        .containsExactly(
            "how many people were killed in Sumy?",
            "how many people were killed in Kyiv?",
            "how many people were killed in Kyiv, and when?",
            "how many people were killed in Sumy, and when?");
    assertThat(
            conversation(
                "what did Zelensky say about Crimea?",
                "and Putin?",
                "what about sanctions?",
                "what else did he say?",
                "who hosted the talks?"))
        .containsExactly(
            "what did Zelensky say about Crimea?",
            "what did Putin say about Crimea?",
            "what did Putin say about sanctions?",
            "what else did Putin say?",
            "who hosted the talks?");
  }

  @Test
  void filtersAreTakenOverUnlessTheyAreGivenAnew() {
    Optional<String> before =
        Optional.of("/ask question: lamp speaker: Zelensky from: 2025-03-01 to: 2025-03-31");

    assertThat(
            chat.reply("and Penrose?", Conversation.after(before), false)
                .understood()
                .orElseThrow())
        .startsWith("Understood as: lamp (said by Penrose, from 1 March 2025, to 31 March 2025)");
    assertThat(chat.reply("and on 14 March?", Conversation.after(before), false).asked())
        .contains("/ask question: lamp on 14 March speaker: Zelensky");
    assertThat(
            chat.reply(
                    "/ask question: and Penrose? to: 2025-04-01", Conversation.after(before), false)
                .asked())
        .contains("/ask question: lamp speaker: Penrose to: 2025-04-01");
  }

  @Test
  void aWholeQuestionTakesNothingOver() {
    Reply alone = chat.reply(LAMP, false);
    Reply after =
        chat.reply(
            LAMP, Conversation.after(Optional.of("what did Zelensky say about Crimea?")), false);

    assertThat(after).isEqualTo(alone);
    assertThat(after.understood().orElseThrow()).startsWith("Looked for: ");
  }

  /** Whoever sends it may send anything. */
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "?!",
        "/status",
        "/reindex full",
        "/",
        "/ask",
        "/ask question:",
        "/ask question: lamp limit: many",
        "/ask question: lamp from: 2025-99-99",
        "\u0000\ud800",
        "and?",
      })
  void whatIsNoQuestionBeforeIsLeftOut(String before) {
    Reply reply = chat.reply("and Putin?", Conversation.after(Optional.ofNullable(before)), false);

    assertThat(reply.kind()).isIn(Kind.ANSWER, Kind.REFUSAL);
    assertThat(reply.understood().orElseThrow()).startsWith("Looked for: Putin");
  }

  @Test
  void aQuestionBeforeOfAnyLengthIsOnlyAQuestion() {
    assertThat(
            chat.reply("and Putin?", Conversation.after(Optional.of("x".repeat(10_000))), false)
                .title())
        .isNotBlank();
    assertThat(
            chat.reply(
                    "and Putin?", Conversation.after(Optional.of("lamp " + "a".repeat(490))), false)
                .title())
        .isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello                   | Hello",
        "Hi there!               | Hello",
        "how are you?            | Hello",
        "Thanks!                 | You are welcome",
        "ok, thank you very much | You are welcome",
        "bye                     | Goodbye",
        "who are you?            | What Byline can do",
        "What can you do?        | What Byline can do",
        "help                    | What Byline can do",
        "Hello, who are you?     | What Byline can do",
      })
  void smallTalkIsAnsweredKindlyAndNeverWithAQuote(String line, String title) {
    Reply reply = chat.reply(line, Conversation.after(Optional.of(LAMP)), false);

    assertThat(reply.kind()).isEqualTo(Kind.INFO);
    assertThat(reply.title()).isEqualTo(title);
    assertThat(reply.asked()).isEmpty();
    assertThat(reply.parts()).isNotEmpty().noneMatch(Part.Quoted.class::isInstance);
  }

  @Test
  void aGreetingBeforeAQuestionIsNoPartOfIt() {
    Reply plain = chat.reply(LAMP, false);

    assertThat(chat.reply("Hello! " + LAMP, false)).isEqualTo(plain);
    assertThat(
            chat.reply("Thanks. And Zelensky?", Conversation.after(plain.asked()), false).asked())
        .contains("/ask question: what did Zelensky say about the lamp?");
  }

  @Test
  void aWordOfSmallTalkMayBeAskedForAllTheSame() {
    assertThat(chat.reply("/ask question: hello", false).kind()).isEqualTo(Kind.REFUSAL);
    assertThat(chat.reply("who said hello?", false).kind()).isNotEqualTo(Kind.INFO);
  }

  @Test
  void aRefusalNamesWhoIsMissingAndOffersWhoIsNot() {
    Reply reply = chat.reply("what did angela merkel say about the lamp?", false);

    assertThat(PlainText.of(reply)).contains("No article mentions Angela Merkel.");
    assertThat(suggestions(reply))
        .contains(
            new Suggestion(
                "What did Jory Penrose say about the lamp?",
                "/ask question: What did Jory Penrose say about the lamp?"));
  }

  @Test
  void aRefusalSaysWhereTheSpeakerIsQuotedAndOnWhat() {
    Reply reply = chat.reply("what did Penrose say about taxes?", false);

    assertThat(PlainText.of(reply))
        .contains("Jory Penrose is quoted in 1 article, but not on taxes.");
    assertThat(suggestions(reply))
        .extracting(Suggestion::label)
        .contains("What did Jory Penrose say about the lamp?");
  }

  @Test
  void whatIsToldOfAPersonIsNoAnswerToWhatTheySaidOnSomethingElse() {
    Reply reply = chat.reply("what did Trump say about Taiwan?", false);

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(PlainText.of(reply))
        .containsPattern(
            "No article mentions Taiwan\\. .*Trump is quoted in \\d+ articles, but not on Taiwan\\.");
  }

  @Test
  void whatIsGoneIsSaidToBeGone() throws IOException {
    String file = "chronicle/otter.txt";
    write(file, "Otter seen\n\n21 March 2025\n\nAn otter was seen under the jetty of Tolverne.\n");
    chat.reply("/reindex", false);
    awaitRest();
    assertThat(chat.reply("where was the otter seen?", false).kind()).isEqualTo(Kind.ANSWER);

    Reply reply;
    try (var hold = folder().holdListing()) {
      Files.delete(ARTICLES.resolve(file));
      reply = chat.reply("where was the otter seen?", false);
    }

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(PlainText.of(reply)).contains("gone").doesNotContain("ask again");
  }

  private List<String> conversation(String... lines) {
    Optional<String> before = Optional.empty();
    List<String> asked = new ArrayList<>();
    for (String line : lines) {
      before = chat.reply(line, Conversation.after(before), false).asked();
      asked.add(before.orElseThrow().replace("/ask question: ", ""));
    }
    return asked;
  }

  private static List<Suggestion> suggestions(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Suggestions.class::isInstance)
        .flatMap(part -> ((Part.Suggestions) part).items().stream())
        .toList();
  }
}
