package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import dev.byline.answer.Quote.Relation;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Progress.State;
import dev.byline.chat.Part.Quoted.Segment;
import dev.byline.chat.Reply.Kind;
import dev.byline.index.IndexState.Attempt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write, and what the bot says to it. */
class ChatTest extends RunningByline {

  private static final String CRIMEA = "what did Zelensky say about Crimea?";

  @Autowired private Chat chat;

  @ParameterizedTest
  @ValueSource(strings = {CRIMEA, "/ask " + CRIMEA, "/ask question: " + CRIMEA, "/ASK " + CRIMEA})
  void aQuestionIsAnsweredHoweverItIsAsked(String line) {
    Reply reply = say(line);

    assertThat(reply.kind()).isEqualTo(Kind.ANSWER);
    assertThat(reply.title()).matches("\\d+ sentences? from \\d+ (publisher|source)s?");
    assertThat(reply.understood().orElseThrow())
        .startsWith("Looked for: ")
        .contains("Crimea", "Zelenskyy");
    assertThat(reply.footer().orElseThrow()).contains("articles", "indexed", "generation");
    assertThat(quotes(reply))
        .isNotEmpty()
        .anySatisfy(quote -> assertThat(quote.relation()).isEqualTo(Relation.SAID));
  }

  @Test
  void aQuoteSaysWhoWhereAndWhen() {
    Reply reply = say("what did Jory Penrose say about the lamp?");

    Part.Quoted quote = quotes(reply).getFirst();
    assertThat(text(quote))
        .isEqualTo(
            "“The lamp will burn again by midsummer,” said Jory Penrose, the harbour master of"
                + " Tolverne.");
    assertThat(quote.segments()).filteredOn(Segment::matched).isNotEmpty();
    assertThat(quote.attribution()).isEqualTo("Said by Jory Penrose");
    assertThat(quote.citation().file()).isEqualTo(LIGHTHOUSE);
    assertThat(quote.citation().label()).isEqualTo(LIGHTHOUSE + ":7");
    assertThat(LIGHTHOUSE_TEXT.substring(quote.citation().start(), quote.citation().end()))
        .isEqualTo(text(quote));
    assertThat(quote.publisher()).contains("Brine Chronicle");
    assertThat(quote.published()).contains(LocalDate.of(2025, 3, 14));
    assertThat(quote.publishedLabel()).contains("14 March 2025");
  }

  @Test
  void whereSourcesDifferTheirSentencesStandSideBySide() {
    Reply reply = say("/ask question: did Rubio attend the London talks? limit: 25");

    assertThat(reply.title()).endsWith("sources differ");
    Part.Difference difference = parts(reply, Part.Difference.class).getFirst();
    assertThat(difference.title()).startsWith("Sources differ: ").contains("Rubio");
    List<Part.Quoted> sides = difference.sides();
    assertThat(sides).hasSizeGreaterThan(1);
    assertThat(sides).extracting(side -> side.citation().file()).doesNotHaveDuplicates();
    assertThat(sides).extracting(ChatTest::text).allMatch(text -> text.contains("Rubio"));
  }

  @Test
  void optionsNarrowAnAnswer() {
    Reply reply = say("/ask question: " + CRIMEA + " limit: 2 from: 2025-04-22 to: 2025-04-23");

    assertThat(reply.kind()).isEqualTo(Kind.ANSWER);
    assertThat(quotes(reply))
        .hasSizeBetween(1, 2)
        .allSatisfy(
            quote ->
                assertThat(quote.published().orElseThrow())
                    .isBetween(LocalDate.of(2025, 4, 22), LocalDate.of(2025, 4, 23)));
  }

  @Test
  void onlyWhatASpeakerSaid() {
    Reply reply = say("/ask question: Crimea speaker: Zelenskiy");

    assertThat(quotes(reply))
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote.attribution()).contains("Volodymyr Zelensky"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ask question: lamp limit: many     | Limit: a whole number, not “many”.",
        "/ask question: lamp limit: 0        | Limit: 1 to 25, not 0.",
        "/ask question: lamp limit: 26       | Limit: 1 to 25, not 26.",
        "/ask question: lamp from: yesterday | From: a date such as 2025-04-23, not “yesterday”.",
        "/ask question: lamp to: 2025-02-30  | To: a date such as 2025-04-23, not “2025-02-30”.",
        "/ask question: lamp from: 2025-04-23 to: 2025-04-22"
            + " | To: 2025-04-22 is before 2025-04-23.",
        "/sources page: first                | Page: a whole number, not “first”.",
        "/reindex everything                 | Mode: “full” or nothing, not “everything”.",
        "/ask                                | Question: what would you like to know?",
      })
  void aValueThatCannotBeUsedIsNamed(String line, String words) {
    Reply reply = say(line);

    assertThat(reply.kind()).isEqualTo(Kind.ERROR);
    assertThat(reply.title()).isEqualTo("That cannot be asked");
    assertThat(reply.parts()).containsExactly(new Part.Text(words));
  }

  @Test
  void whatIsGivenByNameIsNeverReadAsAnotherOption() {
    Map<String, String> values = Map.of("question", "lamp limit: many", "limit", " 2 ", "to", " ");

    Reply reply = chat.reply("ask", values, Conversation.NONE, false);

    assertThat(reply.kind()).isNotEqualTo(Kind.ERROR);
    assertThat(reply.asked()).contains("/ask question: lamp limit\\: many limit: 2");
  }

  @Test
  void aCommandGivenByNamesRepliesAsItsLineDoes() {
    Map<String, String> values = Map.of("question", CRIMEA, "limit", "3", "mood", "cheerful");

    assertThat(chat.reply("ask", values, Conversation.NONE, false).parts())
        .isEqualTo(say("/ask question: " + CRIMEA + " limit: 3").parts());
    assertThat(chat.reply("weather", Map.of(), Conversation.NONE, false).kind())
        .isEqualTo(Kind.ERROR);
    assertThat(chat.reply("ask", Map.of("limit", "many"), Conversation.NONE, false).parts())
        .containsExactly(new Part.Text("Question: what would you like to know?"));
  }

  @Test
  void aPlainQuestionMayHoldTheNameOfAnOption() {
    assertThat(say("who asked for the lamp's return? from: fishermen").kind())
        .isNotEqualTo(Kind.ERROR);
  }

  @Test
  void whatNoArticleSaysIsNotAnswered() {
    Reply reply = say("what did Zelensky say about the penguins of Zanzibar?");

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(reply.title()).isEqualTo("No sentence in the articles says this");
    assertThat(quotes(reply)).isEmpty();
    assertThat(words(reply))
        .contains("No article mentions Zanzibar or “penguins”.")
        .contains("Looked for: ");
    assertThat(reply.footer().orElseThrow()).contains("articles", "generation");
  }

  @Test
  void aQuestionWithoutAnySubjectIsNotAnswered() {
    Reply reply = say("what?");

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(words(reply)).contains("Name a person, a place or a subject to look for.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/weather", "/", "/ ", "/ask2", "//ask lamp"})
  void anUnknownCommandIsToldWhichThereAre(String line) {
    Reply reply = say(line);

    assertThat(reply.kind()).isEqualTo(Kind.ERROR);
    assertThat(reply.parts())
        .containsExactly(
            new Part.Text(
                "There are /ask, /why, /quotes, /timeline, /check, /briefing, /names,"
                    + " /sources, /status, /reindex, /help."));
  }

  @Test
  void sourcesListsTheArticlesByPages() {
    int articles = index.state().summary().orElseThrow().articles();

    Reply first = say("/sources");
    Reply second = say("/sources page: 2");

    assertThat(first.title()).startsWith(articles + " articles");
    assertThat(lines(first, 0)).hasSize(25);
    assertThat(suggested(first)).containsExactly("/sources page: 2");
    assertThat(lines(second, 0))
        .hasSize(articles - 25)
        .doesNotContainAnyElementsOf(lines(first, 0));
    assertThat(suggested(second)).isEmpty();
  }

  @Test
  void sourcesBeginsWithTheNewest() {
    Line newest = lines(say("/sources"), 0).getFirst();

    assertThat(newest.detail().orElseThrow()).contains("24 April 2025");
    assertThat(newest.open().orElseThrow().label()).isNotEqualTo(newest.text());
  }

  @Test
  void sourcesNamesWhatWasLeftOut() {
    Reply reply = say("/sources");

    assertThat(sections(reply)).containsExactly("Skipped", "Not articles");
    assertThat(lines(reply, 1))
        .containsExactly(new Line("chronicle/empty.txt", Optional.of("empty"), Optional.empty()));
    assertThat(lines(reply, 2)).extracting(Line::text).containsExactly("chronicle/tides.pdf");
  }

  @Test
  void aPageBehindTheLastSaysSo() {
    assertThat(words(say("/sources page: 99"))).contains("The list ends with page 2.");
  }

  @Test
  void statusSaysWhatIsServed() {
    Reply reply = say("/status");

    assertThat(reply.title()).isEqualTo("Ready to answer");
    assertThat(words(reply))
        .contains("Articles: " + index.state().summary().orElseThrow().articles())
        .contains("Skipped files: 1")
        .contains("Published: 14 March to 24 April 2025")
        .contains("Last attempt: ");
  }

  @Test
  void reindexingReportsHowFarItHasComeAndThenHowItWent() {
    Reply started;
    Reply refreshed;
    try (Hold hold = folder().holdReading()) {
      started = say("/reindex full");
      refreshed = chat.reply("/reindex", true);
    }
    awaitRest();
    Reply ended = chat.reply("/reindex", true);

    assertThat(List.of(started, refreshed))
        .allSatisfy(
            reply -> {
              assertThat(reply.kind()).isEqualTo(Kind.PROGRESS);
              assertThat(progress(reply).state()).isEqualTo(State.RUNNING);
              assertThat(reply.refresh().orElseThrow().command()).isEqualTo("/reindex");
            });
    assertThat(ended.title()).isEqualTo("The articles are up to date");
    assertThat(ended.refresh()).isEmpty();
    assertThat(progress(ended).state()).isEqualTo(State.SUCCEEDED);
    assertThat(words(ended)).contains("changes read in", "Articles: ", "chronicle/empty.txt");
  }

  @Test
  void aFolderThatHasNotChangedIsLeftAsItIs() {
    say("/reindex");
    awaitRest();

    assertThat(progress(chat.reply("/reindex", true)).label()).startsWith("nothing had changed");
  }

  @Test
  void askingHowFarItHasComeStartsNothing() {
    Attempt last = index.state().attempt().orElseThrow();

    chat.reply("/reindex full", true);

    assertThat(index.state().attempt()).contains(last);
  }

  @Test
  void onlyOneAttemptRunsAtATime() {
    try (Hold hold = folder().holdListing()) {
      say("/reindex");
      Attempt running = index.state().attempt().orElseThrow();

      Reply second = say("/reindex full");

      assertThat(index.state().attempt()).contains(running);
      assertThat(second.kind()).isEqualTo(Kind.ERROR);
      assertThat(second.title()).contains("being read already");
    }
  }

  @Test
  void answersGoOnWhileTheArticlesAreRead() {
    try (Hold hold = folder().holdReading()) {
      say("/reindex full");

      assertThat(say(CRIMEA).kind()).isEqualTo(Kind.ANSWER);
      assertThat(words(say("/status"))).contains("Last attempt: ");
    }
  }

  @Test
  void helpListsEveryCommandAndAnExample() {
    Reply reply = say("/help");

    assertThat(lines(reply, 0))
        .extracting(Line::text)
        .containsExactly(
            "/ask question [speaker] [from] [to] [limit]",
            "/why [question] [speaker] [from] [to] [limit]",
            "/quotes speaker [topic] [page]",
            "/timeline topic [speaker]",
            "/check text",
            "/briefing [date] [topic] [stories] [story]",
            "/names [name] [add] [remove] [page]",
            "/sources [page]",
            "/status",
            "/reindex [mode]",
            "/help");
    assertThat(suggested(reply)).contains("/ask question: " + CRIMEA);
  }

  @Test
  void everyCommandFitsWhereCommandsAreOffered() {
    assertThat(chat.commands())
        .allSatisfy(
            command -> {
              assertThat(command.name()).matches("[a-z]{1,32}");
              assertThat(command.description()).hasSizeBetween(1, 100);
              assertThat(command.options())
                  .allSatisfy(
                      option -> {
                        assertThat(option.name()).matches("[a-z]{1,32}");
                        assertThat(option.description()).hasSizeBetween(1, 100);
                      });
            });
  }

  @ParameterizedTest
  @MethodSource("hostileLines")
  void noLineIsTooMuch(String line) {
    Reply reply = say(line);

    assertThat(reply.title()).isNotBlank().hasSizeLessThan(300);
    assertThat(words(reply)).hasSizeLessThan(20_000);
  }

  static List<String> hostileLines() {
    return List.of(
        "",
        " ",
        "\n\t",
        "/\u0000",
        "\u0000\u0001\u001b[2J\u007f",
        "/ask \u0000\u0007lamp\u202e",
        "?".repeat(500),
        "x".repeat(500),
        "lamp ".repeat(100),
        "x".repeat(50_000),
        "/" + "x".repeat(50_000),
        "/ask limit: " + "9".repeat(50_000),
        "/ask question: question: question: limit: limit: 1",
        "/ask question: lamp limit: -2147483648",
        "/ask question: lamp from: +999999999-12-31",
        "/ask question: lamp from: -999999999-01-01 to: +999999999-12-31",
        "/quotes \u0000",
        "/quotes x topic: the",
        "/quotes " + "x".repeat(50_000),
        "/quotes Zelensky topic: " + "x ".repeat(20_000),
        "/quotes Zelensky page: 2147483647",
        "/quotes Zelensky page: -1",
        "/quotes speaker: (a|b)* topic: [",
        "/timeline \ud800",
        "/timeline Crimea speaker: \u202e",
        "/timeline " + "Crimea ".repeat(60),
        "/timeline the of and",
        "/check \u0000\u0000",
        "/check \ud800 \ud801",
        "/check “””“",
        "/check " + "x".repeat(50_000),
        "/check " + "a ".repeat(1_000),
        "/check " + "Crimea is ours ".repeat(120),
        "/check " + "1,".repeat(1_000),
        "/check “" + "’".repeat(1_900) + "”, said",
        "/check :“<script>”",
        "/names page: -2147483648",
        "/sources page: -2147483648",
        "/sources page: 2147483647",
        "lamp\ud800",
        "/\udfff",
        "\"(lamp AND *:* OR [a TO b]) ~2 ^3 \\",
        "𝕷𝖆𝖒𝖕 lámp ЛАМПА 灯 🏮",
        "<script>alert(1)</script> **lamp** @everyone [x](javascript:1)");
  }

  /** Asks, and holds every reply to what holds for all of them. */
  private Reply say(String line) {
    Reply reply = chat.reply(line, false);
    assertThat(words(reply)).doesNotContain("Optional", "null", "java.", "dev.byline", "..");
    return reply;
  }

  private static String words(Reply reply) {
    return Stream.of(
            reply.understood().stream(), Stream.of(PlainText.of(reply)), reply.footer().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining("\n"));
  }

  private static List<Part.Quoted> quotes(Reply reply) {
    return parts(reply, Part.Quoted.class);
  }

  private static String text(Part.Quoted quote) {
    return quote.segments().stream().map(Segment::text).collect(Collectors.joining());
  }

  private static List<Line> lines(Reply reply, int list) {
    return parts(reply, Part.Lines.class).get(list).items();
  }

  private static List<String> sections(Reply reply) {
    return parts(reply, Part.Section.class).stream().map(Part.Section::title).toList();
  }

  private static List<String> suggested(Reply reply) {
    return parts(reply, Part.Suggestions.class).stream()
        .flatMap(part -> part.items().stream())
        .map(Part.Suggestions.Suggestion::command)
        .toList();
  }

  private static Part.Progress progress(Reply reply) {
    return parts(reply, Part.Progress.class).getFirst();
  }

  private static <P extends Part> List<P> parts(Reply reply, Class<P> type) {
    return reply.parts().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
