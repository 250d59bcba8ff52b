package dev.byline.answer;

import dev.byline.answer.InvalidQuestion.Fault;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.SourceSpan;
import dev.byline.index.Candidate;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.IndexedStatement;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is said on a topic: the sentences that a question about it would find, then the
 * statements that stand in them.
 */
final class TopicStatements {

  /** No ledger of a topic is looked through to its end where it is longer. */
  private static final int CANDIDATES = 400;

  private final QuestionReader reader;
  private final Clock clock;

  TopicStatements(QuestionReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param statements best article first, within an article in reading order
   * @param missing words of the topic that no article holds
   */
  record Found(Searched searched, List<IndexedStatement> statements, List<String> missing) {}

  /**
   * @param speaker as asked; then only their statements
   * @throws InvalidQuestion if the topic has no word to look for
   */
  Found find(String topic, Optional<String> speaker, IndexView view) {
    UnderstoodQuestion understood =
        reader.read(
            new Question(topic, 1, speaker, Optional.empty(), Optional.empty()),
            new AskedTimes(LocalDate.now(clock), view.summary()));
    if (understood.topics().isEmpty()) {
      throw new InvalidQuestion("topic", "name a person, a place or a subject", Fault.NO_SUBJECT);
    }
    Optional<SpokenBy> spokenBy = understood.saidBy().map(AskedPerson::spokenBy);
    SearchResult result =
        view.search(
            new SentenceQuery(
                understood.terms(),
                Optional.empty(),
                Optional.empty(),
                understood.time().map(AskedTime::days),
                spokenBy,
                spokenBy.isPresent(),
                Optional.empty()),
            CANDIDATES);
    double[] weights = TermWeights.of(result);
    List<Candidate> onTopic =
        result.candidates().stream()
            .filter(candidate -> understood.holdsTopic(candidate, weights))
            .toList();
    return new Found(
        Finder.searched(understood, view),
        statements(view.sentences(onTopic), spokenBy, view),
        missing(understood, result));
  }

  private static List<IndexedStatement> statements(
      List<IndexedSentence> sentences, Optional<SpokenBy> spokenBy, IndexView view) {
    Map<String, List<SourceSpan>> places = new LinkedHashMap<>();
    sentences.stream()
        .filter(IndexedSentence::statement)
        .map(IndexedSentence::citation)
        .forEach(
            place ->
                places.computeIfAbsent(place.file(), f -> new ArrayList<>()).add(place.span()));
    List<IndexedStatement> statements = new ArrayList<>();
    places.forEach(
        (file, spans) ->
            view
                .statements(
                    new StatementQuery(
                        Optional.of(file), spokenBy, Optional.empty(), Optional.empty()),
                    0,
                    StatementRequest.MAX_SIZE)
                .statements()
                .stream()
                .filter(said -> spans.stream().anyMatch(said.citation().span()::overlaps))
                .forEach(statements::add));
    return statements;
  }

  private static List<String> missing(UnderstoodQuestion understood, SearchResult result) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < understood.topics().size(); i++) {
      Topic topic = understood.topics().get(i);
      if (result.terms().get(i).articles() == 0) {
        missing.add(topic.term().surface());
      }
    }
    return missing;
  }
}
