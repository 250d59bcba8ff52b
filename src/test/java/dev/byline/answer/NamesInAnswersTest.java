package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Quote.Relation;
import dev.byline.attribution.Holder;
import dev.byline.attribution.KnownName;
import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One envoy under two spellings, found in the articles or told by people, in what is answered. */
class NamesInAnswersTest {

  private static final String ASKED = "what did Steve Woskoff say about the tariff?";

  @TempDir private Path home;
  private Newsroom newsroom;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(home.resolve("articles"));
    article(
        "one.txt",
        """
        Envoy flies to Velmora

        2031-03-12

        The special envoy Steve Woskoff met Dorian Velt and Tamsin Reyle in Velmora. \
        Steve Woskoff said that the fish tariff would fall in May.
        """);
    article(
        "two.txt",
        """
        No deal on herring

        2031-03-14

        The special envoy Steve Voskov left Velmora after a dinner with Dorian Velt and Tamsin \
        Reyle. Steve Voskov said that the herring tariff was a matter for the council.
        """);
    article(
        "three.txt",
        """
        Harbour office opens late

        2031-03-15

        Anna Rowe, the mayor of Velmora, opened the harbour office. Anna Rowe said that the tariff \
        was too high.
        """);
    article(
        "four.txt",
        """
        A winter of storms

        2031-03-16

        Ben Rowe said that the tariff on sails had no use in a storm.
        """);
    newsroom = Newsroom.start(home).settled();
    await().until(() -> book().version() > 0);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void whatIsSaidUnderAnySpellingIsSaidByThePerson() {
    assertThat(said(ASKED)).containsExactlyInAnyOrder("one.txt", "two.txt");
    assertThat(said("what did Voskov say about the tariff?"))
        .containsExactlyInAnyOrder("one.txt", "two.txt");
    assertThat(newsroom.ask(ASKED).searched().names()).contains("Woskoff", "Voskov");
  }

  @Test
  void twoOfOneSurnameStayTwo() {
    assertThat(said("what did Anna Rowe say about the tariff?")).containsExactly("three.txt");
    assertThat(said("what did Ben Rowe say about the tariff?")).containsExactly("four.txt");
  }

  @Test
  void aSpellingTakenAwayIsAnotherPersonFromTheNextQuestionOn() {
    assertThat(said(ASKED)).hasSize(2);
    newsroom.get(NameEditor.class).remove("Steve Woskoff", "Steve Voskov");

    assertThat(said(ASKED)).containsExactly("one.txt");
    assertThat(newsroom.summary().generation()).isEqualTo(1);
  }

  @Test
  void aSpellingAddedHoldsFromTheNextQuestionOn() {
    String asked = "what did Woscoffsky say about the tariff?";
    assertThat(said(asked)).isEmpty();
    newsroom.get(NameEditor.class).add("Steve Woskoff", "Woscoffsky");

    assertThat(said(asked)).containsExactlyInAnyOrder("one.txt", "two.txt");
    assertThat(newsroom.summary().generation()).isEqualTo(1);
  }

  @Test
  void anOfficeHasTheHolderThatTheArticlesName() {
    assertThat(book().holders("the mayor of Velmora"))
        .extracting(Holder::name)
        .containsExactly("Anna Rowe");
    assertThat(book().holders("special envoy"))
        .singleElement()
        .satisfies(holder -> assertThat(holder.name()).isEqualTo("Steve Woskoff"))
        .satisfies(holder -> assertThat(holder.articles()).isEqualTo(2))
        .satisfies(holder -> assertThat(holder.latest().orElseThrow()).isEqualTo("2031-03-14"));
  }

  @Test
  void whatIsLearnedFollowsTheArticles() throws IOException {
    Files.delete(newsroom.file("two.txt"));
    newsroom.attempt(dev.byline.index.ArticleIndex.Mode.CHANGES);
    await().until(() -> book().all().isEmpty());

    assertThat(book().named("Steve Voskov").map(KnownName::name)).isEqualTo(Optional.empty());
  }

  private NameBook book() {
    return newsroom.get(NameBook.class);
  }

  private List<String> said(String question) {
    return newsroom.ask(question) instanceof Answered answered
        ? answered.quotes().stream()
            .filter(quote -> quote.relation() == Relation.SAID)
            .map(quote -> quote.citation().file())
            .toList()
        : List.of();
  }

  private void article(String file, String text) throws IOException {
    Files.writeString(home.resolve("articles").resolve(file), text);
  }
}
