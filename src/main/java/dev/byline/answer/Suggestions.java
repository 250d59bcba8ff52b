package dev.byline.answer;

import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.NearCopies;
import dev.byline.index.SearchResult;
import dev.byline.index.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say where no sentence answers: what is unknown, and what there is instead. */
final class Suggestions {

  private static final int RESPELLED = 3;
  private static final int ARTICLES = 3;

  private final MissingNames missingNames;
  private final Respelling respelling;
  private final VoiceFinder voices;
  private final OtherQuestions others;
  private final WordList functionWords = WordList.read(NearCopies.class, "function-words.txt");

  Suggestions(TextAnalysis analysis, NameBook names) {
    this.missingNames = new MissingNames(names);
    this.respelling = new Respelling(analysis, names, functionWords);
    this.voices = new VoiceFinder(analysis, names);
    this.others = new OtherQuestions(new SalientTopics(analysis, names, functionWords), names);
  }

  /**
   * @param times what the question's words of time mean
   * @param ranked what was found nearest to the question, best first
   * @param answered whether a question is answered in the words of whom it asks about
   */
  Instead instead(
      Question question,
      AskedTimes times,
      UnderstoodQuestion understood,
      SearchResult result,
      List<Ranked> ranked,
      IndexView view,
      Predicate<Question> answered) {
    Optional<AskedPerson> person = understood.saidBy();
    String topic = topic(question, understood);
    Optional<Voice> voice =
        person.flatMap(
            it ->
                voices.find(
                    it, question, Optional.of(topic).filter(words -> !words.isEmpty()), view));
    List<Offer> offers = new ArrayList<>();
    add(offers, Offer.Sort.OTHER_TIME, atOtherTimes(question, times, understood));
    add(offers, Offer.Sort.RESPELLED, respelled(question, understood, result, view));
    // Where a time is asked for, what others said at other times is beside the point.
    boolean anyTime = understood.time().isEmpty();
    if (anyTime && voice.filter(it -> it.articles() > 0).isPresent()) {
      add(
          offers,
          Offer.Sort.SAME_SPEAKER,
          others.bySameSpeaker(
              voice.get(), person.orElseThrow().spokenBy(), question, view, answered));
    }
    if (anyTime && person.isPresent() && !topic.isEmpty()) {
      add(
          offers,
          Offer.Sort.SAME_TOPIC,
          others.onSameTopic(topic, understood, question, view, answered));
    }
    return new Instead(
        missingNames.in(
            question.text(),
            understood,
            result,
            voice.isPresent() ? Optional.empty() : person.map(AskedPerson::name)),
        voice,
        offers,
        nearest(ranked, view));
  }

  private static void add(List<Offer> offers, Offer.Sort sort, List<String> questions) {
    if (!questions.isEmpty()) {
      offers.add(new Offer(sort, questions));
    }
  }

  /** What the person is asked about, as asked; empty where that is everything. */
  private String topic(Question question, UnderstoodQuestion understood) {
    return new QuestionParts(question.text(), question.speaker(), Voices.NONE, functionWords)
        .topic()
        .orElseGet(
            () ->
                understood.topics().stream()
                    .filter(it -> !it.speaker())
                    .map(it -> it.term().surface())
                    .collect(Collectors.joining(" ")));
  }

  private static List<String> atOtherTimes(
      Question question, AskedTimes times, UnderstoodQuestion understood) {
    return understood.time().stream()
        .flatMap(
            asked ->
                Stream.concat(
                    times.withinArticles(question.text(), asked).stream(),
                    Stream.of(AskedTimes.withoutTime(question.text(), asked))))
        .toList();
  }

  private List<String> respelled(
      Question question, UnderstoodQuestion understood, SearchResult result, IndexView view) {
    List<String> respelled = new ArrayList<>();
    for (int i = 0; i < understood.topics().size() && respelled.size() < RESPELLED; i++) {
      Topic topic = understood.topics().get(i);
      if (result.terms().get(i).articles() == 0) {
        respelled.addAll(respelling.of(question.text(), topic.term().surface(), view));
      }
    }
    return respelled.stream().distinct().limit(RESPELLED).toList();
  }

  /** Articles of the sentences that rank first, where they hold a word that was asked. */
  private static List<IndexedArticle> nearest(List<Ranked> ranked, IndexView view) {
    List<Candidate> first =
        ranked.stream()
            .map(Ranked::candidate)
            .filter(candidate -> candidate.terms().stream().anyMatch(TermEvidence::exact))
            .limit(2 * ARTICLES)
            .toList();
    return view.sentences(first).stream()
        .map(IndexedSentence::article)
        .distinct()
        .limit(ARTICLES)
        .toList();
  }
}
