package dev.byline.answer;

import dev.byline.answer.Explanation.Fate;
import dev.byline.answer.Explanation.Standing;
import dev.byline.answer.Finding.Found;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.ArticleFolder;
import dev.byline.article.Citation;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.NotReadyException;
import dev.byline.index.SearchResult.TermStatistics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes the way of an answer once more, and writes down what it meets. */
final class Explainer implements Explanations {

  /** So many of the sentences that are not shown are told of. */
  private static final int OTHERS = 10;

  private final ArticleIndex index;
  private final ArticleFolder folder;
  private final QuestionReader reader;
  private final Finder finder;
  private final Clock clock;

  Explainer(
      ArticleIndex index, ArticleFolder folder, QuestionReader reader, Finder finder, Clock clock) {
    this.index = index;
    this.folder = folder;
    this.reader = reader;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public Explanation explain(Question question) {
    try (IndexView view = index.open().orElseThrow(() -> NotReadyException.of(index.state()))) {
      LocalDate today = LocalDate.now(question.zone().map(clock::withZone).orElse(clock));
      UnderstoodQuestion understood = reader.read(question, new AskedTimes(today, view.summary()));
      if (understood.asksNothing(question)) {
        return new Explanation(
            question,
            Finder.searched(understood, view),
            understood.kind(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(),
            0);
      }
      Hits hits = Hits.of(question, understood, view);
      List<Verdict> verdicts = hits.refusal().verdicts(hits.ranked());
      Map<Citation, Fate> fates = fates(finder.find(question, today, view).found(), question);
      List<Explanation.Sentence> sentences =
          sentences(understood, hits, verdicts, fates, view).stream()
              .sorted(Comparator.comparingInt(Explainer::place))
              .toList();
      List<Explanation.Sentence> proven =
          sentences.stream()
              .filter(one -> folder.proves(one.quote().citation(), one.quote().text()))
              .toList();
      return new Explanation(
          question,
          Finder.searched(understood, view),
          understood.kind(),
          understood.saidBy().map(AskedPerson::name),
          words(understood, hits),
          hits.refusal().decision(hits.ranked()),
          proven,
          counted(verdicts),
          sentences.size() - proven.size());
    }
  }

  /** What becomes of those that were found good enough to show. */
  private static Map<Citation, Fate> fates(List<Found> found, Question question) {
    Map<Citation, Fate> fates = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      boolean shown = i < question.limit();
      fates.put(
          found.get(i).sentence().citation(),
          shown ? new Fate.Shown(i + 1) : new Fate.BeyondLimit());
      for (Found copy : found.get(i).copies()) {
        fates.put(
            copy.sentence().citation(), shown ? new Fate.Copy(i + 1) : new Fate.BeyondLimit());
      }
    }
    return fates;
  }

  private List<Explanation.Sentence> sentences(
      UnderstoodQuestion understood,
      Hits hits,
      List<Verdict> verdicts,
      Map<Citation, Fate> fates,
      IndexView view) {
    List<IndexedSentence> texts =
        view.sentences(hits.ranked().stream().map(Ranked::candidate).toList());
    FoundReader found = finder.reader(understood, hits);
    Ranking ranking = new Ranking(understood, hits.result());
    boolean refused = hits.refusal().refuses(hits.ranked());
    List<Explanation.Sentence> sentences = new ArrayList<>();
    int others = 0;
    for (int i = 0; i < texts.size(); i++) {
      Ranked ranked = hits.ranked().get(i);
      Fate fate =
          Optional.ofNullable(fates.get(texts.get(i).citation()))
              .orElse(fate(verdicts.get(i), refused));
      boolean inAnswer = fate instanceof Fate.Shown || fate instanceof Fate.Copy;
      if (inAnswer || others++ < OTHERS) {
        sentences.add(
            new Explanation.Sentence(
                found.read(ranked, texts.get(i)).quote(List.of()),
                fate,
                ranked.value(),
                ranked.relation() == Relation.SAID && ranked.onTopic(),
                ranking.points(ranked.candidate()),
                standings(understood, ranked)));
      }
    }
    return sentences;
  }

  private static Fate fate(Verdict verdict, boolean refused) {
    if (verdict != Verdict.ANSWERS) {
      return new Fate.Rejected(verdict);
    }
    return refused ? new Fate.TooThin() : new Fate.BeyondLimit();
  }

  /** A copy stands right behind the one it is a copy of, what is not shown behind all that is. */
  private static int place(Explanation.Sentence sentence) {
    return switch (sentence.fate()) {
      case Fate.Shown shown -> 2 * shown.place();
      case Fate.Copy copy -> 2 * copy.place() + 1;
      case Fate.BeyondLimit ignored -> Integer.MAX_VALUE;
      case Fate.TooThin ignored -> Integer.MAX_VALUE;
      case Fate.Rejected ignored -> Integer.MAX_VALUE;
    };
  }

  private static List<Standing> standings(UnderstoodQuestion understood, Ranked ranked) {
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < understood.topics().size(); i++) {
      Topic topic = understood.topics().get(i);
      boolean speaks = topic.speaker() && ranked.candidate().said();
      standings.add(Standing.of(ranked.candidate().terms().get(i), speaks));
    }
    return standings;
  }

  private static List<Explanation.Word> words(UnderstoodQuestion understood, Hits hits) {
    double[] weights = TermWeights.of(hits.result());
    double total = Math.max(Double.MIN_NORMAL, TermWeights.sum(weights));
    List<Explanation.Word> words = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Topic topic = understood.topics().get(i);
      TermStatistics statistics = hits.result().terms().get(i);
      words.add(
          new Explanation.Word(
              topic.term().surface(),
              weights[i] / total,
              statistics.sentences(),
              statistics.articles(),
              topic.name(),
              topic.speaker()));
    }
    return words;
  }

  private static Map<Verdict, Integer> counted(List<Verdict> verdicts) {
    Map<Verdict, Integer> counted = new EnumMap<>(Verdict.class);
    verdicts.forEach(verdict -> counted.merge(verdict, 1, Integer::sum));
    return counted;
  }
}
