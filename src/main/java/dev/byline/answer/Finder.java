package dev.byline.answer;

import dev.byline.answer.Finding.Differing;
import dev.byline.answer.Finding.Found;
import dev.byline.answer.NearCopies.Words;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.Format;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what one generation of the index says to a question: candidates, rank, refusal, merging.
 */
final class Finder {

  /**
   * How many sentences are ranked closely. Of the questions whose answer the articles hold, the
   * broad ranking has it among these for all but one in eighty.
   */
  private static final int CANDIDATES = 100;

  /** More quotes than asked for, since some may fail their proof. */
  private static final int IN_RESERVE = 5;

  /** More sentences than quotes, since some are copies of each other. */
  private static final int WITH_COPIES = 2;

  private final QuestionReader reader;
  private final Suggestions suggestions;
  private final NearCopies nearCopies;
  private final Differences differences;
  private final TextAnalysis analysis;
  private final NameBook names;

  Finder(QuestionReader reader, TextAnalysis analysis, NameBook names) {
    this.reader = reader;
    this.suggestions = new Suggestions(analysis, names);
    this.nearCopies = new NearCopies(names);
    this.differences = new Differences(analysis, names);
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * Finds.
   *
   * @param today the asker's day
   */
  Finding find(Question question, LocalDate today, IndexView view) {
    AskedTimes times = new AskedTimes(today, view.summary());
    UnderstoodQuestion understood = reader.read(question, times);
    Searched searched = searched(understood, view);
    if (namesNothing(question, understood)) {
      return Finding.nothing(searched, Instead.NOTHING);
    }
    Hits hits = search(question, understood, view);
    if (hits.refusal().refuses(hits.ranked())) {
      return Finding.nothing(
          searched,
          suggestions.instead(
              question,
              times,
              understood,
              hits.result(),
              hits.ranked(),
              view,
              other -> answeredInTheirWords(other, times, view)));
    }
    List<Found> found =
        merged(question, understood, hits.refusal().withoutBystanders(hits.ranked()), view);
    return new Finding(
        searched,
        found,
        differences(
            understood, hits.ranked(), found.stream().limit(question.limit()).toList(), view),
        Instead.NOTHING);
  }

  private record Hits(SearchResult result, List<Ranked> ranked, Refusal refusal) {}

  private static boolean namesNothing(Question question, UnderstoodQuestion understood) {
    // A speaker that is no name ("the") is nobody's: to search without it would show anybody's.
    boolean nobody = question.speaker().isPresent() && understood.saidBy().isEmpty();
    return understood.topics().isEmpty() || nobody;
  }

  private Hits search(Question question, UnderstoodQuestion understood, IndexView view) {
    SearchResult result =
        view.search(
            new SentenceQuery(
                understood.terms(),
                question.from(),
                question.to(),
                understood.time().map(AskedTime::days),
                understood.saidBy().map(AskedPerson::spokenBy),
                question.speaker().isPresent(),
                understood.kind().asksFor()),
            CANDIDATES);
    return new Hits(
        result,
        new Ranking(understood, result).rank(result.candidates()),
        new Refusal(understood, result));
  }

  private boolean answeredInTheirWords(Question question, AskedTimes times, IndexView view) {
    UnderstoodQuestion understood = reader.read(question, times);
    if (namesNothing(question, understood)) {
      return false;
    }
    Hits hits = search(question, understood, view);
    return !hits.refusal().refuses(hits.ranked())
        && hits.refusal().withoutBystanders(hits.ranked()).getFirst().relation() == Relation.SAID;
  }

  /** What contradicts a sentence that is shown, or is contradicted by one. */
  private List<Differing> differences(
      UnderstoodQuestion understood, List<Ranked> ranked, List<Found> shown, IndexView view) {
    double best = ranked.stream().mapToDouble(Ranked::value).max().orElse(1);
    List<IndexedSentence> sentences =
        view.sentences(ranked.stream().map(Ranked::candidate).toList());
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      tellings.add(telling(sentences.get(i), understood.namesAround(ranked.get(i).candidate())));
    }
    return differences.touching(
        shown, tellings, i -> found(understood, ranked.get(i), sentences.get(i), best));
  }

  private static Telling telling(IndexedSentence sentence, Set<String> names) {
    return new Telling(
        reading(sentence), sentence.citation().file(), sentence.article().published(), names);
  }

  static Searched searched(UnderstoodQuestion understood, IndexView view) {
    return new Searched(
        understood.topics().stream().map(topic -> topic.term().surface()).toList(),
        understood.topics().stream()
            .filter(topic -> topic.name() || topic.term().spellings().size() > 1)
            .flatMap(topic -> topic.term().spellings().stream())
            .distinct()
            .toList(),
        understood.time().map(AskedTime::days),
        view.summary());
  }

  /** Near-copies go behind the sentence that ranks first among them, one a file. */
  private List<Found> merged(
      Question question, UnderstoodQuestion understood, List<Ranked> ranked, IndexView view) {
    int kept = question.limit() + IN_RESERVE;
    double best = ranked.stream().mapToDouble(Ranked::value).max().orElse(1);
    List<Ranked> close = ranked.stream().limit((long) WITH_COPIES * kept).toList();
    List<IndexedSentence> sentences =
        view.sentences(close.stream().map(Ranked::candidate).toList());
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < close.size(); i++) {
      IndexedSentence sentence = sentences.get(i);
      Found found = found(understood, close.get(i), sentence, best);
      Words words = nearCopies.words(sentence.text());
      List<String> speakers = sentence.speakers().stream().map(this::canonical).toList();
      groups.stream()
          .filter(group -> group.saysTheSame(found, speakers))
          .filter(group -> nearCopies.same(group.words, words))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(found), () -> groups.add(new Group(found, words, speakers)));
    }
    return groups.stream().limit(kept).map(Group::merged).toList();
  }

  private Found found(
      UnderstoodQuestion understood, Ranked place, IndexedSentence sentence, double best) {
    String reading = reading(sentence);
    return new Found(
        sentence,
        reading,
        place.relation(),
        speaker(understood, place, sentence),
        best <= 0 ? 0 : place.value() / best,
        matched(understood, reading),
        List.of());
  }

  private static String reading(IndexedSentence sentence) {
    return Format.of(sentence.citation().file()).orElse(Format.TEXT).readable(sentence.text());
  }

  /** The person asked about where they are among the speakers, else the only speaker there is. */
  private Optional<String> speaker(
      UnderstoodQuestion understood, Ranked ranked, IndexedSentence sentence) {
    List<String> speakers = sentence.speakers();
    if (ranked.relation() == Relation.SAID) {
      return speakers.stream()
          .filter(understood.saidBy().orElseThrow().spokenBy()::is)
          .findFirst()
          .map(this::canonical);
    }
    return speakers.size() == 1
        ? Optional.of(speakers.getFirst()).map(this::canonical)
        : Optional.empty();
  }

  /** The index keeps what the article calls a speaker; the book knows what all call them. */
  private String canonical(String speaker) {
    return names.canonical(speaker).orElse(speaker);
  }

  private static final class Group {

    private final Words words;
    private final List<String> speakers;
    private final List<Found> places = new ArrayList<>();

    Group(Found first, Words words, List<String> speakers) {
      this.words = words;
      this.speakers = speakers;
      places.add(first);
    }

    /** The same words of two people are two statements. */
    boolean saysTheSame(Found other, List<String> itsSpeakers) {
      IndexedSentence first = places.getFirst().sentence();
      return first.statement() == other.sentence().statement() && speakers.equals(itsSpeakers);
    }

    void add(Found copy) {
      if (places.stream().map(Group::file).noneMatch(file(copy)::equals)) {
        places.add(copy);
      }
    }

    private static String file(Found place) {
      return place.sentence().citation().file();
    }

    Found merged() {
      Found first = places.getFirst();
      return new Found(
          first.sentence(),
          first.reading(),
          first.relation(),
          first.speaker(),
          first.score(),
          first.matched(),
          List.copyOf(places.subList(1, places.size())));
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
