package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.SquadQuestions.Gold;
import dev.byline.index.Candidate;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import dev.byline.testsupport.Newsroom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each feature of ranking and refusal is good for: how the shares change where it is left out
 * and all others keep their weights.
 */
@Tag("evaluation")
class FeatureEvaluation {

  private static final int CANDIDATES = 100;
  private static final int QUOTES = 10;

  /** What was found for a question, and which of the candidates answer it. */
  private record Searched(UnderstoodQuestion question, SearchResult result, Set<Integer> answers) {

    /** The place of the first shown sentence that answers, from 1; 0 where none does. */
    int rank(Set<? extends Feature> leftOut) {
      List<Ranked> shown = shown(leftOut);
      for (int i = 0; i < Math.min(QUOTES, shown.size()); i++) {
        if (answers.contains(shown.get(i).candidate().id())) {
          return i + 1;
        }
      }
      return 0;
    }

    List<Ranked> shown(Set<? extends Feature> leftOut) {
      if (result.candidates().isEmpty()) {
        return List.of();
      }
      List<Ranked> ranked = new Ranking(question, result, leftOut).rank(result.candidates());
      Refusal refusal = new Refusal(question, result, leftOut);
      return refusal.refuses(ranked) ? List.of() : refusal.withoutBystanders(ranked);
    }
  }

  @Test
  void everyFeatureIsLeftOutInTurn(@TempDir Path home) throws Exception {
    SquadQuestions questions = SquadQuestions.read(home);

    try (Newsroom newsroom = Newsroom.start(home).settled();
        IndexView view = newsroom.index().open().orElseThrow()) {
      QuestionReader reader = newsroom.get(QuestionReader.class);
      List<Searched> answerable =
          questions.answerable().stream()
              .map(gold -> searched(gold.question(), Optional.of(gold), reader, view))
              .toList();
      List<Searched> unanswerable =
          questions.unanswerable().stream()
              .map(question -> searched(question, Optional.empty(), reader, view))
              .toList();

      Shares all = shares(answerable, unanswerable, Set.of());
      System.out.println("with all features: " + all);
      System.out.printf("%-20s %7s %7s %7s%n", "left out", "R@1", "MRR@10", "silent");
      for (Feature feature : features()) {
        Shares without = shares(answerable, unanswerable, Set.of(feature));
        System.out.printf(
            Locale.ROOT,
            "%-20s %+7.4f %+7.4f %+7.4f%n",
            feature,
            without.first() - all.first(),
            without.reciprocal() - all.reciprocal(),
            without.silent() - all.silent());
      }
      assertThat(all.first()).isPositive();
    }
  }

  private static List<Feature> features() {
    return Stream.<Feature>concat(
            Stream.of(RankingFeature.values()), Stream.of(EvidenceFeature.values()))
        .toList();
  }

  private static Shares shares(
      List<Searched> answerable, List<Searched> unanswerable, Set<? extends Feature> leftOut) {
    return Shares.of(
        answerable.stream().map(searched -> searched.rank(leftOut)).toList(),
        unanswerable.stream().map(searched -> searched.shown(leftOut).isEmpty()).toList());
  }

  private static Searched searched(
      String text, Optional<Gold> gold, QuestionReader reader, IndexView view) {
    AskedTimes times = new AskedTimes(LocalDate.EPOCH, view.summary());
    UnderstoodQuestion question = reader.read(Question.of(text), times);
    if (question.topics().isEmpty()) {
      return new Searched(question, new SearchResult(List.of(), List.of(), 0, 0), Set.of());
    }
    SearchResult result =
        view.search(
            new SentenceQuery(
                question.terms(),
                Optional.empty(),
                Optional.empty(),
                question.time().map(AskedTime::days),
                question.saidBy().map(UnderstoodQuestion.AskedPerson::spokenBy),
                false,
                question.kind().asksFor()),
            CANDIDATES);
    List<Candidate> candidates = result.candidates();
    List<IndexedSentence> sentences = view.sentences(new ArrayList<>(candidates));
    Set<Integer> answers = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      IndexedSentence sentence = sentences.get(i);
      if (gold.filter(g -> g.answeredBy(sentence.citation(), sentence.text())).isPresent()) {
        answers.add(candidates.get(i).id());
      }
    }
    return new Searched(question, result, answers);
  }
}
