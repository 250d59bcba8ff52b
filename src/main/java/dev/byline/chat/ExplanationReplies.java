package dev.byline.chat;

import dev.byline.answer.EvidenceFeature;
import dev.byline.answer.Explanation;
import dev.byline.answer.Explanation.Fate;
import dev.byline.answer.Explanation.Sentence;
import dev.byline.answer.Explanation.Word;
import dev.byline.answer.Feature;
import dev.byline.answer.Points;
import dev.byline.answer.Question;
import dev.byline.answer.RankingFeature;
import dev.byline.answer.Verdict;
import dev.byline.chat.Part.Bars;
import dev.byline.chat.Part.Bars.Bar;
import dev.byline.chat.Part.Fields.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words why a question was answered as it was. */
final class ExplanationReplies {

  /** What adds less than this is not worth a bar. */
  private static final double NOTHING = 0.05;

  private final Words words;
  private final Clock clock;

  ExplanationReplies(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  Reply of(Explanation explanation) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Section(words.say("why.reading")));
    parts.add(new Part.Fields(reading(explanation)));
    if (!explanation.words().isEmpty()) {
      parts.add(new Bars(words.say("why.word-counts"), words(explanation)));
      parts.add(new Part.Section(words.say("why.decision")));
      decision(explanation, parts);
      sentences(explanation, parts);
    }
    return new Reply(
        Reply.Kind.INFO,
        words.say(explanation.answered() ? "why.title" : "why.title-refused"),
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(words, explanation.searched().index(), clock.instant())),
        Optional.empty());
  }

  private List<Field> reading(Explanation explanation) {
    Question question = explanation.question();
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(words.say("why.asks-for"), kind(explanation)));
    if (explanation.words().isEmpty()) {
      fields.add(new Field(words.say("why.words"), words.say("why.no-words")));
    } else {
      fields.add(
          new Field(words.say("why.looked-for"), Wording.terms(words, explanation.searched())));
    }
    question.speaker().ifPresent(name -> fields.add(new Field(words.say("why.only-by"), name)));
    question
        .from()
        .ifPresent(
            day -> fields.add(new Field(words.say("why.only-from"), Wording.day(words, day))));
    question
        .to()
        .ifPresent(day -> fields.add(new Field(words.say("why.only-to"), Wording.day(words, day))));
    explanation
        .searched()
        .time()
        .ifPresent(
            days -> fields.add(new Field(words.say("why.only-time"), Wording.days(words, days))));
    return fields;
  }

  private String kind(Explanation explanation) {
    return switch (explanation.kind()) {
      case SAID_BY, OTHER ->
          explanation
              .person()
              .map(person -> words.say("why.kind.said", person))
              .orElseGet(() -> words.name("why.kind", explanation.kind()));
      case WHO, WHEN, HOW_MANY, WHY -> words.name("why.kind", explanation.kind());
    };
  }

  private List<Bar> words(Explanation explanation) {
    return explanation.words().stream()
        .map(
            word ->
                new Bar(
                    word.surface(),
                    word.share(),
                    words.number(Math.round(100 * word.share())) + " %",
                    Optional.of(held(word))))
        .toList();
  }

  private String held(Word word) {
    String held =
        word.articles() == 0
            ? words.say("why.word.nowhere")
            : words.say("why.word.held", word.sentences(), word.articles());
    if (!word.speaker() && !word.name()) {
      return held;
    }
    return words.say(word.speaker() ? "why.word.asked-speaker" : "why.word.name") + "; " + held;
  }

  private void decision(Explanation explanation, List<Part> parts) {
    if (explanation.decision().isEmpty()) {
      parts.add(
          new Part.Text(
              explanation.verdicts().isEmpty()
                  ? words.say("why.no-sentence")
                  : words.say("why.none-can", verdicts(explanation.verdicts()))));
      return;
    }
    Explanation.Decision decision = explanation.decision().get();
    parts.add(
        new Part.Text(
            words.say(
                decision.enough() ? "why.enough" : "why.not-enough",
                words.signed(decision.evidence()),
                words.signed(decision.needed()))));
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(words.say("why.outset"), decision.atOutset()));
    bars.addAll(bars(decision.points()));
    parts.add(new Bars(words.say("why.evidence"), bars));
  }

  private void sentences(Explanation explanation, List<Part> parts) {
    List<Sentence> shown =
        explanation.sentences().stream().filter(ExplanationReplies::inAnswer).toList();
    List<Sentence> others =
        explanation.sentences().stream().filter(sentence -> !inAnswer(sentence)).toList();
    if (!shown.isEmpty()) {
      parts.add(new Part.Section(words.say("why.shown")));
      shown.forEach(sentence -> parts.add(weighed(explanation, sentence)));
    }
    if (!others.isEmpty()) {
      parts.add(new Part.Section(words.say("why.not-shown")));
      if (explanation.decision().isPresent()) {
        parts.add(new Part.Text(words.say("why.verdicts", verdicts(explanation.verdicts()))));
      }
      others.forEach(sentence -> parts.add(weighed(explanation, sentence)));
    }
    if (explanation.unproven() > 0) {
      parts.add(new Part.Text(words.say("why.unproven", explanation.unproven())));
    }
  }

  private static boolean inAnswer(Sentence sentence) {
    return sentence.fate() instanceof Fate.Shown || sentence.fate() instanceof Fate.Copy;
  }

  private Part.Weighed weighed(Explanation explanation, Sentence sentence) {
    List<String> standings = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      standings.add(
          words.say(
              "why.standing",
              explanation.words().get(i).surface(),
              words.name("standing", sentence.words().get(i))));
    }
    return new Part.Weighed(
        sentence.fate() instanceof Fate.Shown shown ? Optional.of(shown.place()) : Optional.empty(),
        fate(sentence),
        AnswerReplies.quoted(words, sentence.quote()),
        standings,
        new Bars(words.say("why.rank", words.signed(sentence.value())), bars(sentence.points())));
  }

  private String fate(Sentence sentence) {
    return switch (sentence.fate()) {
      case Fate.Shown ignored ->
          sentence.inTheirWords()
              ? words.say("why.fate.their-words")
              : words.say("why.fate.by-rank", words.signed(sentence.value()));
      case Fate.Copy copy -> words.say("why.fate.copy", copy.place());
      case Fate.BeyondLimit ignored -> words.say("why.fate.beyond-limit");
      case Fate.TooThin ignored -> words.say("why.fate.too-thin");
      case Fate.Rejected rejected -> Wording.capitalised(words.name("verdict", rejected.verdict()));
    };
  }

  private String verdicts(Map<Verdict, Integer> verdicts) {
    return words.listed(
        verdicts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                count ->
                    words.say(
                        "why.verdict-count",
                        count.getValue(),
                        words.name("verdict", count.getKey())))
            .toList());
  }

  private List<Bar> bars(List<Points> points) {
    return points.stream()
        .filter(one -> Math.abs(one.points()) >= NOTHING)
        .sorted(Comparator.comparingDouble(Points::points).reversed())
        .map(one -> bar(feature(one.feature()), one.points()))
        .toList();
  }

  private Bar bar(String label, double amount) {
    return new Bar(label, amount, words.signed(amount), Optional.empty());
  }

  private String feature(Feature feature) {
    return switch (feature) {
      case RankingFeature ranking -> words.name("ranking", ranking);
      case EvidenceFeature evidence -> words.name("evidence", evidence);
    };
  }
}
