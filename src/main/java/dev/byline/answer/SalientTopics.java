package dev.byline.answer;

import dev.byline.article.SourceSpan;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.IndexedStatement;
import dev.byline.index.QueryTerm;
import dev.byline.index.SearchResult;
import dev.byline.index.SentenceQuery;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementQuery;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody speaks about more than others do: the names and nouns of their statements, by
 * Dunning's log-likelihood ratio against all other sentences ("Accurate Methods for the Statistics
 * of Surprise and Coincidence", 1993).
 */
final class SalientTopics {

  /** Sentences of theirs that are looked at: enough to tell what they speak about. */
  private static final int SENTENCES = 100;

  /** Statements of theirs by which their part of those sentences is known. */
  private static final int STATEMENTS = 500;

  /** Words whose counts are looked up. */
  private static final int CANDIDATES = 60;

  /** What a single sentence holds is not what the articles talk about. */
  private static final int SAID_AGAIN = 2;

  /** Topics whose use is looked at: each takes a search. */
  private static final int USES = 12;

  private final TextAnalysis analysis;
  private final TopicPhrases phrases;
  private final NameUse nameUse;
  private final WordList shellNouns = WordList.read(SalientTopics.class, "shell-nouns.txt");

  SalientTopics(TextAnalysis analysis, NameBook names, WordList functionWords) {
    this.analysis = analysis;
    this.phrases = new TopicPhrases(names, functionWords);
    this.nameUse = new NameUse(functionWords);
  }

  /** A topic as the articles write it, with how many of their sentences hold it. */
  private record Counted(String topic, QueryTerm term, int sentences) {

    boolean name() {
      return Character.isUpperCase(topic.codePointAt(topic.lastIndexOf(' ') + 1));
    }

    /** Without "the". */
    String bare() {
      return topic.startsWith("the ") ? topic.substring("the ".length()) : topic;
    }
  }

  private record Scored(Counted topic, double score) {}

  /**
   * The topics, the most salient first.
   *
   * @return at most {@value #USES}, such as "Crimea" and "the ceasefire"
   */
  List<String> of(
      SpokenBy person, Optional<LocalDate> from, Optional<LocalDate> to, IndexView view) {
    SearchResult theirs =
        view.search(
            new SentenceQuery(person.words(), from, to, Optional.of(person), true), SENTENCES);
    List<IndexedStatement> statements =
        view.statements(
                new StatementQuery(Optional.empty(), Optional.of(person), from, to), 0, STATEMENTS)
            .statements();
    List<Counted> counted =
        counted(
            view.sentences(theirs.candidates()).stream()
                .map(sentence -> theirPart(sentence, statements))
                .toList(),
            person);
    if (counted.isEmpty()) {
      return List.of();
    }
    SearchResult everywhere =
        view.search(
            new SentenceQuery(
                counted.stream().map(Counted::term).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false),
            1);
    int own = theirs.candidates().size();
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      int held = counted.get(i).sentences();
      int others = Math.max(0, everywhere.terms().get(i).sentences() - held);
      if (held + others < SAID_AGAIN) {
        continue;
      }
      scored.add(
          new Scored(
              counted.get(i),
              logLikelihood(held, own, others, Math.max(1, everywhere.sentences() - own))));
    }
    return scored.stream()
        .filter(topic -> topic.score() > 0)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(USES)
        .flatMap(topic -> asTopic(topic.topic(), view).stream())
        .toList();
  }

  private Optional<String> asTopic(Counted topic, IndexView view) {
    return topic.name()
        ? nameUse.asTopic(topic.bare(), topic.term(), view)
        : Optional.of(topic.topic());
  }

  /** What they say in a sentence; all of it where its places are not those of the file. */
  private static String theirPart(IndexedSentence sentence, List<IndexedStatement> statements) {
    SourceSpan whole = sentence.citation().span();
    if (whole.length() != sentence.text().length()) {
      return sentence.text();
    }
    return statements.stream()
        .filter(it -> it.citation().file().equals(sentence.citation().file()))
        .map(it -> it.statement().content())
        .filter(whole::overlaps)
        .map(
            content ->
                sentence
                    .text()
                    .substring(
                        Math.max(0, content.start() - whole.start()),
                        Math.min(whole.length(), content.end() - whole.start())))
        .collect(Collectors.joining(" … "));
  }

  private List<Counted> counted(List<String> texts, SpokenBy person) {
    Map<String, Map<String, Integer>> written = new LinkedHashMap<>();
    for (String text : texts) {
      Map<String, String> held = new LinkedHashMap<>();
      phrases.in(text).forEach(topic -> stem(topic).ifPresent(it -> held.putIfAbsent(it, topic)));
      held.forEach(
          (stem, topic) ->
              written
                  .computeIfAbsent(stem, key -> new LinkedHashMap<>())
                  .merge(topic, 1, Integer::sum));
    }
    person.words().forEach(name -> written.keySet().removeAll(name.stems()));
    return written.entrySet().stream()
        .map(entry -> counted(entry.getKey(), entry.getValue()))
        .filter(topic -> !shellNouns.contains(topic.bare()))
        .sorted(Comparator.comparingInt(Counted::sentences).reversed())
        .limit(CANDIDATES)
        .toList();
  }

  private Counted counted(String stem, Map<String, Integer> forms) {
    String commonest =
        forms.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    TextAnalysis.Token word = analysis.tokens(commonest).getLast();
    return new Counted(
        commonest,
        new QueryTerm(commonest, List.of(commonest), List.of(stem), List.of(word.exact())),
        forms.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** What counts as one topic: the last word's stem. */
  private Optional<String> stem(String topic) {
    List<TextAnalysis.Token> words = analysis.tokens(topic);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast().stem());
  }

  /**
   * Twice the logarithm of the likelihood ratio; 0 where they speak of it no more than others.
   *
   * @param held their sentences that hold it, of {@code own}
   * @param others the other sentences that hold it, of {@code rest}
   */
  static double logLikelihood(int held, int own, int others, int rest) {
    if ((double) held / own <= (double) others / rest) {
      return 0;
    }
    double together = (double) (held + others) / (own + rest);
    return 2
        * (likelihood(held, own, (double) held / own)
            + likelihood(others, rest, (double) others / rest)
            - likelihood(held, own, together)
            - likelihood(others, rest, together));
  }

  /** The logarithm of {@code p^k (1 - p)^(n - k)}. */
  private static double likelihood(int k, int n, double p) {
    return (k == 0 ? 0 : k * Math.log(p)) + (k == n ? 0 : (n - k) * Math.log(1 - p));
  }
}
