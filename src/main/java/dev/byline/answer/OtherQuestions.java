package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.attribution.NameBook;
import dev.byline.index.Candidate;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.QueryTerm;
import dev.byline.index.SentenceQuery;
import dev.byline.index.SpokenBy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Questions near to one that has no answer: what the same person did speak about, and who did speak
 * about the same. Only those that have an answer are offered.
 */
final class OtherQuestions {

  private static final int QUESTIONS = 3;

  /** How many are tried before fewer are offered. */
  private static final int TRIED = 9;

  private static final int SENTENCES = 50;

  private final SalientTopics salient;
  private final NameBook names;

  OtherQuestions(SalientTopics salient, NameBook names) {
    this.salient = salient;
    this.names = names;
  }

  /**
   * What the person did speak about.
   *
   * @param answered whether a question is answered in the words of whom it asks about
   */
  List<String> bySameSpeaker(
      Voice voice, SpokenBy person, Question asked, IndexView view, Predicate<Question> answered) {
    return offered(
        salient.of(person, asked.from(), asked.to(), view).stream()
            .map(topic -> question(voice.name(), topic)),
        asked,
        answered);
  }

  /** Who did speak about the topic, who did so most first. */
  List<String> onSameTopic(
      String topic,
      UnderstoodQuestion understood,
      Question asked,
      IndexView view,
      Predicate<Question> answered) {
    List<QueryTerm> terms =
        understood.topics().stream().filter(it -> !it.speaker()).map(Topic::term).toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    List<Candidate> holding =
        view.search(
                new SentenceQuery(terms, asked.from(), asked.to(), Optional.empty(), false),
                SENTENCES)
            .candidates();
    Map<String, Integer> sentences = new LinkedHashMap<>();
    for (IndexedSentence sentence : view.sentences(holding)) {
      for (String speaker : sentence.speakers()) {
        String name = names.canonical(speaker).orElse(speaker);
        // "Experts" and "the proposals" are nobody who could be asked about.
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
          sentences.merge(named(name, sentence.text()), 1, Integer::sum);
        }
      }
    }
    Stream<String> mostOutspoken =
        sentences.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey);
    return offered(mostOutspoken.map(name -> question(name, topic)), asked, answered);
  }

  /** "the Kremlin", where the sentence calls it so. */
  private static String named(String speaker, String sentence) {
    return sentence.contains("the " + speaker) || sentence.contains("The " + speaker)
        ? "the " + speaker
        : speaker;
  }

  private static String question(String speaker, String topic) {
    return "What did " + speaker + " say about " + topic + "?";
  }

  private static List<String> offered(
      Stream<String> questions, Question asked, Predicate<Question> answered) {
    return questions
        .distinct()
        .filter(text -> text.length() <= Question.MAX_LENGTH)
        .limit(TRIED)
        .filter(
            text ->
                answered.test(
                    new Question(text, asked.limit(), Optional.empty(), asked.from(), asked.to())))
        .limit(QUESTIONS)
        .toList();
  }
}
