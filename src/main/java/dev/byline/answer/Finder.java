package dev.byline.answer;

import dev.byline.answer.Finding.Found;
import dev.byline.answer.NearCopies.Words;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.SourceSpan;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import dev.byline.index.TextAnalysis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what one generation of the index says to a question: candidates, rank, refusal, merging.
 */
final class Finder {

  /**
   * How many sentences are ranked closely. Of the questions whose answer the articles hold, the
   * broad ranking has it among these for all but one in eighty.
   */
  private static final int CANDIDATES = 100;

  /** More quotes than any limit, since some may fail their proof. */
  private static final int KEPT = Question.MAX_LIMIT + 10;

  private final QuestionReader reader;
  private final Suggestions suggestions;
  private final NearCopies nearCopies;
  private final TextAnalysis analysis;

  Finder(QuestionReader reader, TextAnalysis analysis) {
    this.reader = reader;
    this.suggestions = new Suggestions(analysis);
    this.nearCopies = new NearCopies(analysis);
    this.analysis = analysis;
  }

  Finding find(Question question, IndexView view) {
    UnderstoodQuestion understood = reader.read(question);
    Searched searched = searched(understood, view);
    if (understood.topics().isEmpty()) {
      return new Finding(searched, List.of(), List.of(), List.of(), List.of());
    }
    SearchResult result =
        view.search(
            new SentenceQuery(
                understood.terms(),
                question.from(),
                question.to(),
                understood.saidBy().map(AskedPerson::surname),
                question.speaker().isPresent()),
            CANDIDATES);
    List<Ranked> ranked = new Ranking(understood, result).rank(result.candidates());
    Refusal refusal = new Refusal(understood, result);
    if (refusal.refuses(ranked)) {
      return suggestions.instead(question, searched, understood, result, ranked, view);
    }
    return new Finding(
        searched,
        merged(understood, refusal.withoutBystanders(ranked)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Searched searched(UnderstoodQuestion understood, IndexView view) {
    return new Searched(
        understood.topics().stream().map(topic -> topic.term().surface()).toList(),
        understood.topics().stream()
            .filter(topic -> topic.name() || topic.term().spellings().size() > 1)
            .flatMap(topic -> topic.term().spellings().stream())
            .distinct()
            .toList(),
        view.summary());
  }

  /** Near-copies go behind the sentence that ranks first among them, one a file. */
  private List<Found> merged(UnderstoodQuestion understood, List<Ranked> ranked) {
    double best = ranked.stream().mapToDouble(Ranked::value).max().orElse(1);
    List<Group> groups = new ArrayList<>();
    for (Ranked next : ranked) {
      Words words = nearCopies.words(next.candidate().sentence().text());
      groups.stream()
          .filter(group -> nearCopies.same(group.words, words))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(next.candidate().sentence()),
              () -> groups.add(new Group(next, words)));
    }
    return groups.stream()
        .limit(KEPT)
        .map(
            group ->
                new Found(
                    group.first.candidate().sentence(),
                    group.first.relation(),
                    speaker(understood, group.first),
                    best <= 0 ? 0 : group.first.value() / best,
                    group.copies,
                    matched(understood, group.first.candidate().sentence().text())))
        .toList();
  }

  /** The person asked about where they are among the speakers, else the only speaker there is. */
  private Optional<String> speaker(UnderstoodQuestion understood, Ranked ranked) {
    List<String> speakers = ranked.candidate().sentence().speakers();
    if (ranked.relation() == Relation.SAID) {
      Set<String> surname = Set.copyOf(understood.saidBy().orElseThrow().surname().stems());
      return speakers.stream()
          .filter(
              name ->
                  analysis.tokens(name).stream().anyMatch(token -> surname.contains(token.stem())))
          .findFirst();
    }
    return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
  }

  private static final class Group {

    private final Ranked first;
    private final Words words;
    private final List<IndexedSentence> copies = new ArrayList<>();

    Group(Ranked first, Words words) {
      this.first = first;
      this.words = words;
    }

    void add(IndexedSentence copy) {
      Stream<IndexedSentence> shown =
          Stream.concat(Stream.of(first.candidate().sentence()), copies.stream());
      if (shown.noneMatch(one -> one.citation().file().equals(copy.citation().file()))) {
        copies.add(copy);
      }
    }
  }

  /** Where the question's words stand in the text. */
  private List<SourceSpan> matched(UnderstoodQuestion understood, String text) {
    Set<String> stems = new HashSet<>();
    for (Topic topic : understood.topics()) {
      stems.addAll(topic.term().stems());
    }
    return analysis.tokens(text).stream()
        .filter(token -> stems.contains(token.stem()))
        .map(token -> new SourceSpan(token.start(), token.end()))
        .toList();
  }
}
