package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answers;
import dev.byline.answer.Explanations;
import dev.byline.answer.FollowUps;
import dev.byline.answer.Question;
import dev.byline.answer.QuotationCheck;
import dev.byline.answer.Statements;
import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.briefing.Briefings;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.Reply.Kind;
import dev.byline.testsupport.IslandNewsroom;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bot in the language of whoever asks; the quotes stay in their own. */
class LocaleTest {

  private static final Locale UKRAINIAN = Locale.of("uk");
  private static final String FERRY = "what did Jory Penrose say about the ferry?";

  private static Newsroom newsroom;
  private static Chat chat;

  static List<Locale> languages() {
    return Words.languages();
  }

  static Stream<Locale> others() {
    return Words.languages().stream().skip(1);
  }

  @BeforeAll
  static void open(@TempDir Path home) throws IOException {
    newsroom = IslandNewsroom.start(home);
    chat = chat(newsroom);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @Test
  void anAnswerIsWordedInGermanAroundTheArticlesOwnWords() {
    Reply reply = say(Locale.GERMAN, FERRY);

    assertThat(reply.kind()).isEqualTo(Kind.ANSWER);
    assertThat(reply.title()).matches("\\d+ (Satz|Sätze) aus \\d+ (Quellen?|Medien)(, davon .*)?");
    assertThat(reply.understood().orElseThrow()).startsWith("Gesucht nach: Jory, Penrose");
    assertThat(reply.footer().orElseThrow())
        .contains("5 Artikel, 10. bis 22. März 2031 · indexiert", " · Generation 1");
    assertThat(PlainText.of(reply, Locale.GERMAN))
        .contains("Gesagt von Jory Penrose: “The ferry will sail every day from the first of May,”")
        .contains("Brine Chronicle, 10. März 2031, chronicle/plan.txt:7");
    assertThat(quoted(reply)).isEqualTo(quoted(say(Locale.ENGLISH, FERRY))).isNotEmpty();
  }

  @Test
  void aRefusalIsWordedInGerman() {
    Reply reply = say(Locale.GERMAN, "what did Merkel say about the ferry?");

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(reply.title()).isEqualTo("Kein Satz in den Artikeln sagt das");
    assertThat(PlainText.of(reply, Locale.GERMAN)).contains("Die Artikel nennen Merkel nicht.");
  }

  @Test
  void aLedgerIsWordedInUkrainian() {
    Reply reply = say(UKRAINIAN, "/quotes Penrose");

    assertThat(reply.title()).isEqualTo("Jory Penrose: 4 висловлювання");
    assertThat(reply.understood()).contains("Від найновішого");
    assertThat(reply.footer().orElseThrow()).startsWith("5 статей, 10–22 березня 2031\u202fр.");
    assertThat(PlainText.of(reply, UKRAINIAN))
        .contains("22 березня 2031\u202fр.")
        .contains("Сказано · дослівно: “The ferry will sail every day from the first of May");
  }

  @Test
  void aRefusalIsWordedInUkrainian() {
    assertThat(PlainText.of(say(UKRAINIAN, "/quotes Trask topic: penguins"), UKRAINIAN))
        .contains("Немає висловлювань на тему «penguins»")
        .contains("Жодна стаття не згадує: «penguins».");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | /ask ferry limit: 0         | Anzahl: 1 bis 25, nicht 0.
          de | /ask ferry from: yesterday  | Von: ein Datum wie 2025-04-23, nicht „yesterday“.
          de | /ask                        | Frage: Was möchten Sie wissen?
          fr | /ask ferry limit: many      | Nombre : un nombre entier, pas « many ».
          es | /quotes Trask topic: the    | Tema: indique una persona, un lugar o un asunto.
          uk | /check boat                 | Текст: наведіть слова цитати, щонайменше два.
          uk | /sources page: {0}          | Сторінка: ціле число, а не «{0}».
          """)
  void whatCannotBeAskedIsSaidWithTheOptionAsItIsOffered(
      String language, String line, String words) {
    Reply reply = say(Locale.of(language), line);

    assertThat(reply.kind()).isEqualTo(Kind.ERROR);
    assertThat(reply.parts()).containsExactly(new Part.Text(words));
  }

  @Test
  void aChangeInTheFilesIsToldInFrench(@TempDir Path home) throws IOException {
    try (Newsroom changing = IslandNewsroom.start(home)) {
      Files.delete(changing.file(IslandNewsroom.PLAN));

      Reply reply = say(chat(changing), Locale.FRENCH, "/quotes Penrose");

      assertThat(PlainText.of(reply, Locale.FRENCH))
          .contains("1 déclaration de cette page ne figure plus telle qu’elle a été lue");
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void everyCommandRepliesInEveryLanguage(Locale language) {
    List<String> lines =
        List.of(
            FERRY,
            "/why " + FERRY,
            "/why what did Merkel say about the ferry?",
            "/quotes",
            "/quotes Penrose",
            "/quotes Wenna Trusk",
            "/timeline ferry",
            "/check the islanders would pay for a second ferry",
            "/check the mayor has sold the lighthouse to a baker",
            "/names",
            "/names Trask",
            "/sources",
            "/status",
            "/help",
            "/weather",
            "hello",
            "thanks",
            "bye");

    assertThat(lines)
        .allSatisfy(
            line -> {
              Reply reply = say(language, line);
              assertThat(reply.kind()).isEqualTo(say(Locale.ENGLISH, line).kind());
              assertThat(ownWords(reply))
                  .isNotEmpty()
                  .doesNotContainAnyElementsOf(ownWords(say(Locale.ENGLISH, line)));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLineIsTooMuchInAnyLanguage(Locale language) {
    assertThat(
            List.of(
                "/ask {0} {1, plural, other{#}} '{' it's",
                "/{0}'{",
                "/quotes '{0}' topic: {1}",
                "/timeline ferry {0}",
                "/check “{0} '' {1}”, {2} said",
                "/names name: {0}'{1}",
                "/ask ferry from: -999999999-01-01 to: +999999999-12-31"))
        .allSatisfy(
            line -> {
              Reply reply = say(language, line);
              assertThat(PlainText.of(reply, language)).isNotBlank().doesNotContain("null");
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void commandsAreOfferedInEveryLanguageAsDiscordTakesThem(Locale language) {
    List<CommandDescription> offered =
        chat.commands().stream().map(command -> command.in(language)).toList();

    assertThat(offered).extracting(CommandDescription::name).doesNotHaveDuplicates();
    assertThat(offered)
        .allSatisfy(
            command -> {
              fits(command.name(), command.description());
              assertThat(command.options()).extracting(Option::name).doesNotHaveDuplicates();
              command.options().forEach(option -> fits(option.name(), option.description()));
            });
    assertThat(Words.in(language).say("option.limit.description"))
        .contains(String.valueOf(Question.MAX_LIMIT));
  }

  @ParameterizedTest
  @MethodSource("others")
  void theEnglishNamesAreTheOnesToCallBy(Locale language) {
    CommandDescription ask = chat.commands().getFirst();

    assertThat(ask.in(Locale.ENGLISH)).isEqualTo(ask);
    assertThat(ask.name()).isEqualTo("ask");
    assertThat(ask.in(language).name()).isNotEqualTo("ask");
    assertThat(ask.in(language).options()).hasSameSizeAs(ask.options());
    assertThat(say(language, "/ask question: " + FERRY).parts())
        .isEqualTo(say(language, FERRY).parts());
  }

  private static void fits(String name, String description) {
    assertThat(name).matches("[-_\\p{L}\\p{N}]{1,32}").isEqualTo(name.toLowerCase(Locale.ROOT));
    assertThat(description).hasSizeBetween(1, 100);
  }

  private static Chat chat(Newsroom newsroom) {
    return new ChatConfiguration()
        .chat(
            newsroom.get(Answers.class),
            newsroom.get(Explanations.class),
            newsroom.get(FollowUps.class),
            newsroom.get(Statements.class),
            newsroom.get(QuotationCheck.class),
            newsroom.get(Briefings.class),
            newsroom.get(NameBook.class),
            newsroom.get(NameEditor.class),
            newsroom.index(),
            new ChatProperties(List.of(FERRY)),
            Clock.systemUTC());
  }

  private static Reply say(Locale language, String line) {
    return say(chat, language, line);
  }

  private static Reply say(Chat chat, Locale language, String line) {
    return chat.reply(line, Conversation.in(language), false);
  }

  private static String quoted(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Quoted.class::isInstance)
        .map(Part.Quoted.class::cast)
        .flatMap(quote -> quote.segments().stream())
        .map(Part.Quoted.Segment::text)
        .collect(Collectors.joining());
  }

  /** What the bot itself says in a reply, apart from names that a title may be. */
  private static List<String> ownWords(Reply reply) {
    return Stream.of(
            Stream.of(reply.title()).filter(title -> !title.contains("Trask")),
            reply.understood().stream(),
            reply.footer().stream(),
            reply.parts().stream()
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text()),
            reply.parts().stream()
                .filter(Part.Section.class::isInstance)
                .map(part -> ((Part.Section) part).title()))
        .flatMap(words -> words)
        .toList();
  }
}
