package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Answer.Answered;
import dev.byline.answer.Answer.NoEvidence;
import dev.byline.answer.Explanation.Fate;
import dev.byline.answer.Explanation.Sentence;
import dev.byline.answer.Explanation.Standing;
import dev.byline.answer.Explanation.Word;
import dev.byline.index.ArticleIndex;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why an answer is what it is: the same that the answer was made from, told. */
class ExplanationTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

  private Newsroom newsroom;

  @BeforeEach
  void read(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    newsroom = Newsroom.start(home);
    newsroom.write(
        "harbour.txt",
        """
        The harbour wall

        The harbour wall of Tresk will be raised by two metres, Mayor Ilse Brandt said on Monday. \
        She said the money for the school kitchens was found too. Brandt opened the harbour fair.

        “The wall keeps nothing out,” fisherman Odo Lenz said of the harbour. Lenz has fished for \
        thirty years.
        """);
    newsroom.write(
        "copy.txt",
        """
        Tresk in short

        The harbour wall of Tresk will be raised by two metres, Mayor Ilse Brandt said on Monday.
        """);
    newsroom.attempt(ArticleIndex.Mode.CHANGES);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void theShownSentencesAreThoseOfTheAnswerInItsOrder() {
    Question question = Question.of("what did Brandt say about the harbour wall?");

    List<Quote> answer = ((Answered) newsroom.ask(question)).quotes();
    Explanation explanation = explain(question);

    assertThat(explanation.answered()).isTrue();
    assertThat(explanation.sentences())
        .filteredOn(sentence -> sentence.fate() instanceof Fate.Shown)
        .extracting(sentence -> sentence.quote().text())
        .containsExactlyElementsOf(answer.stream().map(Quote::text).toList());
    assertThat(explanation.person()).contains("Brandt");
    assertThat(explanation.sentences().getFirst().inTheirWords()).isTrue();
  }

  @Test
  void aCopyIsToldBehindWhatItRepeats() {
    Explanation explanation = explain(Question.of("what did Brandt say about the harbour wall?"));

    assertThat(explanation.sentences().get(1).fate()).isEqualTo(new Fate.Copy(1));
  }

  @Test
  void whatWasRejectedIsToldWithTheReason() {
    Explanation explanation = explain(Question.of("what did Brandt say about the harbour wall?"));

    assertThat(fate(explanation, "The wall keeps nothing out"))
        .isEqualTo(new Fate.Rejected(Verdict.NOT_THEIRS));
    assertThat(explanation.verdicts()).containsKey(Verdict.NOT_THEIRS);
    assertThat(explanation.verdicts().values().stream().mapToInt(Integer::intValue).sum())
        .isGreaterThanOrEqualTo(explanation.sentences().size());
  }

  @Test
  void thePointsAddUpToTheRankByWhichSentencesAreSorted() {
    Explanation explanation = explain(Question.of("what will be raised at Tresk?"));

    assertThat(explanation.sentences())
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(sentence.points().stream().mapToDouble(Points::points).sum())
                    .isCloseTo(sentence.value(), ROUNDING));
    assertThat(
            explanation.sentences().stream()
                .filter(sentence -> sentence.fate() instanceof Fate.Shown)
                .map(Sentence::value))
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void theWordsAreToldWithWhatTheyCountForAndWhereTheyStand() {
    Explanation explanation = explain(Question.of("what did Brandt say about the harbour wall?"));

    assertThat(explanation.words())
        .extracting(Word::surface)
        .containsExactly("Brandt", "harbour", "wall");
    assertThat(explanation.words().stream().mapToDouble(Word::share).sum()).isCloseTo(1, ROUNDING);
    assertThat(explanation.words().getFirst().speaker()).isTrue();
    assertThat(explanation.words().getLast().articles()).isEqualTo(2);
    assertThat(explanation.sentences().getFirst().words())
        .containsExactly(Standing.SAME_FORM, Standing.SAME_FORM, Standing.SAME_FORM);
  }

  @Test
  void aRefusalIsToldWithTheEvidenceThatWasMissing() {
    Question question = Question.of("who won the chess match at Corvale near the harbour?");

    assertThat(newsroom.ask(question)).isInstanceOf(NoEvidence.class);
    Explanation explanation = explain(question);

    assertThat(explanation.answered()).isFalse();
    assertThat(explanation.decision().orElseThrow().evidence())
        .isLessThan(explanation.decision().orElseThrow().needed());
    assertThat(explanation.sentences())
        .isNotEmpty()
        .extracting(Sentence::fate)
        .contains(new Fate.TooThin())
        .noneMatch(Fate.Shown.class::isInstance);
  }

  @Test
  void aQuestionWithoutWordsToLookForIsToldToHaveNone() {
    Explanation explanation = explain(Question.of("what is it?"));

    assertThat(explanation.words()).isEmpty();
    assertThat(explanation.sentences()).isEmpty();
    assertThat(explanation.answered()).isFalse();
  }

  @Test
  void whatNoLongerStandsInItsFileIsNotShownHereEither() throws IOException {
    Files.writeString(newsroom.file("harbour.txt"), "All of it was withdrawn.");

    Explanation explanation = explain(Question.of("what did Brandt say about the harbour wall?"));

    assertThat(explanation.unproven()).isPositive();
    assertThat(explanation.sentences())
        .extracting(sentence -> sentence.quote().citation().file())
        .containsOnly("copy.txt");
  }

  @Test
  void filtersAreKept() {
    Question question =
        new Question(
            "the harbour wall", 5, Optional.of("Lenz"), Optional.empty(), Optional.empty());

    Explanation explanation = explain(question);

    assertThat(explanation.person()).contains("Lenz");
    assertThat(explanation.sentences().getFirst().quote().text())
        .startsWith("“The wall keeps nothing out,”");
  }

  private static Fate fate(Explanation explanation, String words) {
    return explanation.sentences().stream()
        .filter(sentence -> sentence.quote().text().contains(words))
        .findFirst()
        .orElseThrow()
        .fate();
  }

  private Explanation explain(Question question) {
    return newsroom.get(Explanations.class).explain(question);
  }
}
