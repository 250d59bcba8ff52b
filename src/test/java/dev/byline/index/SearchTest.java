package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  private Newsroom newsroom;
  private IndexView view;
  private TextAnalysis analysis;

  @BeforeAll
  void read(@TempDir Path home) throws IOException {
    newsroom = Newsroom.small(home);
    view = newsroom.index().open().orElseThrow();
    analysis = newsroom.get(TextAnalysis.class);
  }

  @AfterAll
  void close() {
    view.close();
    newsroom.close();
  }

  @Test
  void wordsAreFoundByTheirStemsAndTheExactFormIsTold() {
    SearchResult result = view.search(Searches.query(analysis, "fisherman boat"), 100);

    List<IndexedSentence> sentences = view.sentences(result.candidates());
    assertThat(sentences)
        .extracting(IndexedSentence::text)
        .anyMatch(text -> text.contains("31 boats"))
        .anyMatch(text -> text.contains("13 boats"));
    for (int i = 0; i < sentences.size(); i++) {
      Candidate.TermEvidence boat = result.candidates().get(i).terms().get(1);
      assertThat(boat.inSentence()).isEqualTo(sentences.get(i).text().contains("boats"));
      assertThat(boat.exact()).isFalse();
    }
  }

  @Test
  void evidenceOfTheSurroundingsIsToldForEachTerm() {
    SearchResult result = view.search(Searches.query(analysis, "canteen crews talks"), 1);

    assertThat(view.sentences(result.candidates()).getFirst().text())
        .isEqualTo("He promised a warm canteen for the winter.");
    List<Candidate.TermEvidence> terms = result.candidates().getFirst().terms();
    assertThat(terms.get(0).positions()).containsExactly(4);
    assertThat(terms.get(1).inSentence()).isFalse();
    assertThat(terms.get(1).before()).isTrue();
    assertThat(terms.get(1).paragraph()).isTrue();
    assertThat(terms.get(2).title()).isTrue();
    assertThat(terms.get(2).inArticle()).isPositive();
  }

  @Test
  void statisticsCountSentencesAndArticles() {
    SearchResult result = view.search(Searches.query(analysis, "storm lighthouse zeppelin"), 10);

    assertThat(result.articles()).isEqualTo(SmallNewsroom.size());
    assertThat(result.sentences()).isEqualTo(view.summary().sentences());
    assertThat(result.terms())
        .containsExactly(
            new SearchResult.TermStatistics(2, 2),
            new SearchResult.TermStatistics(5, 1),
            new SearchResult.TermStatistics(0, 0));
  }

  @Test
  void aDayLimitsBothEndsIncludedAndLeavesUndatedArticlesOut() {
    assertThat(files("storm", "2031-02-05", null)).containsOnly(SmallNewsroom.STORM_ELSEWHERE);
    assertThat(files("storm", null, "2031-02-04")).containsOnly(SmallNewsroom.STORM);
    assertThat(files("storm", "2031-02-04", "2031-02-05"))
        .containsOnly(SmallNewsroom.STORM, SmallNewsroom.STORM_ELSEWHERE);
    assertThat(files("storm", "2031-02-06", null)).isEmpty();
    assertThat(files("herring", null, null)).containsOnly(SmallNewsroom.MARKET);
    assertThat(files("herring", "1970-01-01", null)).isEmpty();
    assertThat(files("herring", null, "9999-12-31")).isEmpty();
  }

  @Test
  void onlySaidLeavesOutWhatThePersonDoesNotSay() {
    List<IndexedSentence> said = view.sentences(search("shifts", "okonska", true).candidates());

    assertThat(said).isNotEmpty();
    assertThat(said)
        .allSatisfy(sentence -> assertThat(sentence.speakers()).containsExactly("Mira Okonska"));
  }

  @Test
  void saidByAloneTellsWhatThePersonSaysAndKeepsTheRest() {
    SearchResult result = search("shifts", "okonska", false);

    List<IndexedSentence> sentences = view.sentences(result.candidates());
    assertThat(result.candidates()).extracting(Candidate::said).contains(true, false);
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(result.candidates().get(i).said())
          .isEqualTo(sentences.get(i).speakers().contains("Mira Okonska"));
    }
  }

  @Test
  void aTermIsFoundUnderAnyOfItsSpellings() {
    QueryTerm term =
        new QueryTerm(
            "Okonska",
            List.of("Okonska", "Okonskaya"),
            List.of("okonska", "okonskaya"),
            List.of("okonska", "okonskaya"));
    SentenceQuery query =
        new SentenceQuery(
            List.of(term), Optional.empty(), Optional.empty(), Optional.empty(), false);

    assertThat(view.sentences(view.search(query, 100).candidates()))
        .extracting(IndexedSentence::text)
        .anyMatch(text -> text.contains("Okonska "))
        .anyMatch(text -> text.contains("Okonskaya "));
  }

  @Test
  void wordsSpelledMuchAlikeAreSuggestedNearestFirst() {
    assertThat(view.spellings("lighthose", 3)).startsWith("lighthouse");
    assertThat(view.spellings("okonsca", 3)).startsWith("okonska");
    assertThat(view.spellings("lighthouse", 3)).isEmpty();
    assertThat(view.spellings("qqqqqqqqq", 3)).isEmpty();
    assertThat(view.spellings("", 3)).isEmpty();
  }

  @Test
  void articlesArePagedNewestFirstThenByFile() {
    List<IndexedArticle> all = view.articles(0, 100);

    assertThat(all).hasSize(SmallNewsroom.size());
    // The undated one sorts by its file's time, which is long before the invented days.
    assertThat(all)
        .extracting(IndexedArticle::file)
        .containsExactly(
            SmallNewsroom.TALKS,
            SmallNewsroom.STRIKE,
            SmallNewsroom.STORM_ELSEWHERE,
            SmallNewsroom.STORM,
            SmallNewsroom.LIGHTHOUSE,
            SmallNewsroom.MARKET);
    assertThat(view.articles(0, 2)).isEqualTo(all.subList(0, 2));
    assertThat(view.articles(2, 3)).isEqualTo(all.subList(2, 5));
    assertThat(view.articles(5, 10)).isEqualTo(all.subList(5, 6));
    assertThat(view.articles(6, 10)).isEmpty();
    assertThat(view.articles(600, 10)).isEmpty();
  }

  @Test
  void anArticleIsKnownByItsFile() {
    IndexedArticle talks = view.article(SmallNewsroom.TALKS).orElseThrow();

    assertThat(talks.title()).isEqualTo("Night shift talks open in Port Ashby");
    assertThat(talks.publisher()).contains("Quay Daily");
    assertThat(talks.published().date()).isEqualTo(LocalDate.of(2031, 3, 14));
    assertThat(talks.url()).contains("https://quaydaily.example/talks");
    assertThat(talks.sentences()).isEqualTo(5);
    assertThat(view.article("nowhere.txt")).isEmpty();
    assertThat(view.article("*")).isEmpty();
  }

  @Test
  void closingAViewTwiceLetsItGoOnce() {
    IndexView twice = newsroom.index().open().orElseThrow();
    twice.close();
    twice.close();

    assertThat(Searches.texts(newsroom, "herring")).hasSize(2);
  }

  private SearchResult search(String words, String surname, boolean onlySaid) {
    QueryTerm person = Searches.terms(analysis, surname).getFirst();
    return view.search(
        new SentenceQuery(
            Searches.terms(analysis, words),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new SpokenBy(List.of(person))),
            onlySaid),
        100);
  }

  private List<String> files(String words, @Nullable String from, @Nullable String to) {
    SentenceQuery query =
        Searches.between(
            analysis,
            words,
            Optional.ofNullable(from).map(LocalDate::parse),
            Optional.ofNullable(to).map(LocalDate::parse));
    return view.sentences(view.search(query, 100).candidates()).stream()
        .map(sentence -> sentence.citation().file())
        .distinct()
        .toList();
  }
}
