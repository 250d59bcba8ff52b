package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answers;
import dev.byline.answer.Explanations;
import dev.byline.answer.FollowUps;
import dev.byline.answer.Marked;
import dev.byline.answer.Marked.Mark;
import dev.byline.answer.QuotationCheck;
import dev.byline.answer.Statements;
import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.briefing.Briefings;
import dev.byline.chat.Part.Ledger.Day;
import dev.byline.chat.Part.Ledger.Entry;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.chat.Part.Timeline.Moment;
import dev.byline.chat.Reply.Kind;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.testsupport.IslandNewsroom;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what, when and in which words, as people ask for it. */
class StatementCommandsTest {

  private Newsroom newsroom;
  private Chat chat;

  @BeforeEach
  void open(@TempDir Path home) throws IOException {
    newsroom = IslandNewsroom.start(home);
    chat =
        new ChatConfiguration()
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
                new ChatProperties(List.of()),
                Clock.systemUTC());
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotes Penrose", "/quotes speaker: jory penros"})
  void quotesListsWhatSomebodySaidTheNewestDayFirst(String line) {
    Reply reply = say(line);

    assertThat(reply.kind()).isEqualTo(Kind.ANSWER);
    assertThat(reply.title()).isEqualTo("4 statements by Jory Penrose");
    assertThat(ledger(reply).days())
        .extracting(Day::label)
        .containsExactly("22 March 2031", "21 March 2031", "14 March 2031", "10 March 2031");
    Entry oldest = ledger(reply).days().getLast().entries().getFirst();
    assertThat(oldest.text()).contains("The ferry will sail every day from the first of May");
    assertThat(oldest.source().citation().label()).isEqualTo(IslandNewsroom.PLAN + ":7");
    assertThat(oldest.source().publisher()).contains("Brine Chronicle");
    assertThat(oldest.source().published()).contains(LocalDate.of(2031, 3, 10));
    assertThat(PlainText.of(reply))
        .contains("Brine Chronicle, 10 March 2031, chronicle/plan.txt:7");
  }

  @Test
  void quotesOnATopicAreOnIt() {
    assertThat(say("/quotes Trask topic: timetable").title())
        .isEqualTo("2 statements by Wenna Trask on timetable");
    assertThat(say("/quotes Trask topic: islanders").title()).startsWith("1 statement");
  }

  @Test
  void quotesSaysWhatNobodyMentions() {
    Reply reply = say("/quotes Trask topic: penguins");

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(reply.title()).isEqualTo("No statement on “penguins”");
    assertThat(PlainText.of(reply)).contains("No article mentions “penguins”.");
    assertThat(suggested(reply)).containsExactly("/quotes speaker: Wenna Trask");
  }

  @Test
  void anUnknownSpeakerIsNamedAndThoseSpelledAlikeAreOffered() {
    Reply reply = say("/quotes Wenna Trusk topic: ferry");

    assertThat(reply.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(reply.title()).isEqualTo("No article quotes “Wenna Trusk”");
    assertThat(suggested(reply))
        .startsWith("/quotes speaker: Wenna Trask topic: ferry")
        .contains("/quotes speaker: Jory Penrose topic: ferry");
  }

  @Test
  void withoutASpeakerTheMostQuotedAreOffered() {
    Reply reply = say("/quotes");

    assertThat(reply.kind()).isEqualTo(Kind.INFO);
    assertThat(suggested(reply)).startsWith("/quotes speaker: Jory Penrose");
  }

  @Test
  void quotesComeByPages() throws IOException {
    for (int i = 1; i <= 20; i++) {
      newsroom.write(
          "log/%02d.txt".formatted(i),
          "Log\n\n2031-04-%02d\n\n“Buoy %d is in its place,” said Jory Penrose.\n".formatted(i, i));
    }
    newsroom.attempt(Mode.CHANGES);

    Reply second = say("/quotes Penrose page: 2");
    Reply last = say("/quotes Penrose page: 3");
    Reply behind = say("/quotes Penrose page: 9");

    assertThat(second.title()).isEqualTo("24 statements by Jory Penrose");
    assertThat(second.understood()).contains("Page 2 of 3");
    assertThat(entries(second)).hasSize(10);
    assertThat(suggested(second))
        .containsExactly("/quotes speaker: Penrose page: 1", "/quotes speaker: Penrose page: 3");
    assertThat(entries(last)).hasSize(4).doesNotContainAnyElementsOf(entries(second));
    assertThat(PlainText.of(behind)).contains("The list ends with page 3.");
    assertThat(suggested(behind)).containsExactly("/quotes speaker: Penrose page: 3");
  }

  @Test
  void aStatementWhoseFileChangedIsNotShown() throws IOException {
    Files.writeString(newsroom.file(IslandNewsroom.PLAN), "Nothing was ever said here.\n");

    Reply reply = say("/quotes Penrose");

    assertThat(entries(reply)).hasSize(3);
    assertThat(PlainText.of(reply)).contains("1 statement of this page no longer stand");
  }

  @Test
  void aTimelineShowsTheFirstWordsTheirChangesAndTheLatest() {
    Reply reply = say("/timeline ferry speaker: Penrose");

    List<Moment> moments = timeline(reply).moments();
    assertThat(moments)
        .extracting(Moment::dateLabel)
        .containsExactly("10 March 2031", "14 March 2031", "21 March 2031");
    assertThat(moments)
        .extracting(Moment::label)
        .containsExactly("First", "Wording changed", "Latest, wording changed");
    assertThat(pieces(moments.get(1), Mark.DELETED)).contains("every day", "May");
    assertThat(pieces(moments.get(1), Mark.INSERTED)).contains("on most days", "June");
    assertThat(reply.title()).contains("3 statements by Jory Penrose").endsWith("changed twice");
  }

  @Test
  void whatAChangeShowsOfTodayIsTheStatementWordForWord() {
    Moment changed = timeline(say("/timeline ferry speaker: Penrose")).moments().getLast();

    assertThat(
            changed.words().stream()
                .filter(piece -> piece.mark() != Mark.DELETED)
                .map(Marked::text)
                .collect(Collectors.joining()))
        .contains("The ferry will sail on weekdays only from the first of June");
  }

  @Test
  void aCopyInAnotherPaperIsNoNewMoment() {
    Moment last = timeline(say("/timeline ferry speaker: Penrose")).moments().getLast();

    assertThat(last.source().citation().file()).isEqualTo(IslandNewsroom.SIGNED);
    assertThat(last.repeats()).extracting(Part.Place::file).containsExactly(IslandNewsroom.COPY);
  }

  @Test
  void aTimelineOfAllShowsEverySpeakerAndThoseWithoutADayLast() {
    List<Moment> moments = timeline(say("/timeline ferry")).moments();

    assertThat(moments)
        .extracting(Moment::speaker)
        .contains("Jory Penrose", "Wenna Trask", "Derowen Hocking");
    assertThat(moments.getLast().date()).isEmpty();
    assertThat(moments.getLast().dateLabel()).isEqualTo("No day stated");
    assertThat(moments.getFirst().label()).isEqualTo("First with a day");
  }

  @Test
  void checkTellsTheTrueFromTheAlteredAndTheForeign() {
    assertThat(say("/check “The ferry will sail every day from the first of May”").title())
        .isEqualTo("Word for word in the articles");
    assertThat(say("/check the ferry will sail, every day, from the first of May").title())
        .isEqualTo("The same words are in the articles, set otherwise");
    assertThat(
            say("/check “The ferry will sail every day from the first of May”, Trask said").title())
        .isEqualTo("Said by Jory Penrose, not by Trask");

    Reply altered = say("/check the islanders would pay for a second ferry");
    assertThat(altered.title()).isEqualTo("In the articles, but in other words");
    assertThat(PlainText.of(altered))
        .contains("A negation or a number is among the words that differ.", "would [-not-] pay");

    Reply missing = say("/check the mayor has sold the lighthouse to a baker");
    assertThat(missing.kind()).isEqualTo(Kind.REFUSAL);
    assertThat(missing.title()).isEqualTo("Not found in the articles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/timeline", "/check", "/quotes Trask page: 0", "/quotes Trask topic: the"})
  void whatIsMissingOrWrongIsSaid(String line) {
    assertThat(say(line).kind()).isEqualTo(Kind.ERROR);
  }

  private Reply say(String line) {
    Reply reply = chat.reply(line, false);
    assertThat(PlainText.of(reply)).doesNotContain("Optional", "null", "dev.byline", "..");
    return reply;
  }

  private static Part.Ledger ledger(Reply reply) {
    return part(reply, Part.Ledger.class);
  }

  private static List<Entry> entries(Reply reply) {
    return ledger(reply).days().stream().flatMap(day -> day.entries().stream()).toList();
  }

  private static Part.Timeline timeline(Reply reply) {
    return part(reply, Part.Timeline.class);
  }

  private static <P extends Part> P part(Reply reply, Class<P> type) {
    return reply.parts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pieces(Moment moment, Mark mark) {
    return moment.words().stream().filter(piece -> piece.mark() == mark).map(Marked::text).toList();
  }

  private static List<String> suggested(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Suggestions.class::isInstance)
        .map(Part.Suggestions.class::cast)
        .flatMap(part -> part.items().stream())
        .map(Suggestion::command)
        .toList();
  }
}
