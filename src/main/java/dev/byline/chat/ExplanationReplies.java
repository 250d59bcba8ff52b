package dev.byline.chat;

import dev.byline.answer.Explanation;
import dev.byline.answer.Explanation.Fate;
import dev.byline.answer.Explanation.Sentence;
import dev.byline.answer.Explanation.Word;
import dev.byline.answer.Points;
import dev.byline.answer.Question;
import dev.byline.answer.Verdict;
import dev.byline.chat.Part.Bars;
import dev.byline.chat.Part.Bars.Bar;
import dev.byline.chat.Part.Fields.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words why a question was answered as it was. */
final class ExplanationReplies {

  /** What adds less than this is not worth a bar. */
  private static final double NOTHING = 0.05;

  private final Clock clock;

  ExplanationReplies(Clock clock) {
    this.clock = clock;
  }

  Reply of(Explanation explanation) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Section("How the question was read"));
    parts.add(new Part.Fields(reading(explanation)));
    if (!explanation.words().isEmpty()) {
      parts.add(new Bars("What each word counts for", words(explanation)));
      parts.add(new Part.Section("Whether to answer"));
      decision(explanation, parts);
      sentences(explanation, parts);
    }
    return new Reply(
        Reply.Kind.INFO,
        explanation.answered() ? "Why these sentences" : "Why no sentence",
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(explanation.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static List<Field> reading(Explanation explanation) {
    Question question = explanation.question();
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("It asks for", kind(explanation)));
    if (explanation.words().isEmpty()) {
      fields.add(new Field("Words to look for", "none"));
    } else {
      fields.add(new Field("Looked for", Wording.lookedFor(explanation.searched())));
    }
    question.speaker().ifPresent(name -> fields.add(new Field("Only said by", name)));
    question.from().ifPresent(day -> fields.add(new Field("Only from", Wording.day(day))));
    question.to().ifPresent(day -> fields.add(new Field("Only up to", Wording.day(day))));
    explanation
        .searched()
        .time()
        .ifPresent(days -> fields.add(new Field("Only of the time", Wording.days(days))));
    return fields;
  }

  private static String kind(Explanation explanation) {
    Optional<String> words = explanation.person().map(person -> "what " + person + " said");
    return switch (explanation.kind()) {
      case SAID_BY -> words.orElse("what somebody said");
      case WHO -> "somebody’s name";
      case WHEN -> "a date";
      case HOW_MANY -> "a number";
      case WHY -> "a cause";
      case OTHER -> words.orElse("sentences that hold its words");
    };
  }

  private static List<Bar> words(Explanation explanation) {
    return explanation.words().stream()
        .map(
            word ->
                new Bar(
                    word.surface(),
                    word.share(),
                    Math.round(100 * word.share()) + " %",
                    Optional.of(held(word))))
        .toList();
  }

  private static String held(Word word) {
    String kind = word.speaker() ? "whose words are asked for; " : word.name() ? "a name; " : "";
    return kind
        + (word.articles() == 0
            ? "in no article"
            : "in "
                + Wording.count(word.sentences(), "sentence")
                + ", "
                + Wording.count(word.articles(), "article"));
  }

  private static void decision(Explanation explanation, List<Part> parts) {
    if (explanation.decision().isEmpty()) {
      parts.add(
          new Part.Text(
              explanation.verdicts().isEmpty()
                  ? "No sentence holds any of these words."
                  : "No sentence that holds these words can answer: "
                      + verdicts(explanation.verdicts())
                      + "."));
      return;
    }
    Explanation.Decision decision = explanation.decision().get();
    parts.add(
        new Part.Text(
            "The evidence of the best sentences is "
                + signed(decision.evidence())
                + "; at least "
                + signed(decision.needed())
                + " is needed. "
                + (decision.enough() ? "So there is an answer." : "So nothing is shown.")));
    List<Bar> bars = new ArrayList<>();
    bars.add(bar("at the outset", decision.atOutset()));
    bars.addAll(bars(decision.points()));
    parts.add(new Bars("What the evidence is made of", bars));
  }

  private static void sentences(Explanation explanation, List<Part> parts) {
    List<Sentence> shown =
        explanation.sentences().stream().filter(ExplanationReplies::inAnswer).toList();
    List<Sentence> others =
        explanation.sentences().stream().filter(sentence -> !inAnswer(sentence)).toList();
    if (!shown.isEmpty()) {
      parts.add(new Part.Section("What is shown, and why in this order"));
      shown.forEach(sentence -> parts.add(weighed(explanation, sentence)));
    }
    if (!others.isEmpty()) {
      parts.add(new Part.Section("What is not shown"));
      if (explanation.decision().isPresent()) {
        parts.add(
            new Part.Text(
                Wording.sentence(
                    "of the sentences that matched best: " + verdicts(explanation.verdicts()))));
      }
      others.forEach(sentence -> parts.add(weighed(explanation, sentence)));
    }
    if (explanation.unproven() > 0) {
      parts.add(
          new Part.Text(
              Wording.count(explanation.unproven(), "sentence")
                  + " more changed in the files since they were read, and are left out here too."));
    }
  }

  private static boolean inAnswer(Sentence sentence) {
    return sentence.fate() instanceof Fate.Shown || sentence.fate() instanceof Fate.Copy;
  }

  private static Part.Weighed weighed(Explanation explanation, Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      words.add(
          explanation.words().get(i).surface() + ": " + FeatureWords.of(sentence.words().get(i)));
    }
    return new Part.Weighed(
        sentence.fate() instanceof Fate.Shown shown ? Optional.of(shown.place()) : Optional.empty(),
        fate(sentence),
        AnswerReplies.quoted(sentence.quote()),
        words,
        new Bars("Rank " + signed(sentence.value()) + " is made of", bars(sentence.points())));
  }

  private static String fate(Sentence sentence) {
    return switch (sentence.fate()) {
      case Fate.Shown shown ->
          sentence.inTheirWords()
              ? "Their own words on the topic, which come first"
              : "By its rank, " + signed(sentence.value());
      case Fate.Copy copy -> "Says the same as number " + copy.place();
      case Fate.BeyondLimit ignored -> "Could be shown, but ranks behind as many as were asked for";
      case Fate.TooThin ignored -> "Could be shown, if the evidence were enough";
      case Fate.Rejected rejected -> Wording.capitalised(of(rejected.verdict()));
    };
  }

  private static String of(Verdict verdict) {
    return switch (verdict) {
      case ANSWERS -> "can answer";
      case NOT_THEIRS -> "neither said by nor about who was asked for";
      case OFF_TOPIC -> "not on the topic";
      case OTHER_NAMES -> "about others than the first";
      case OTHER_KIND -> "lacking what the question asks for";
      case FAR_BEHIND -> "ranks too far behind the first";
    };
  }

  private static String verdicts(Map<Verdict, Integer> verdicts) {
    return Wording.listed(
        verdicts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(count -> Wording.number(count.getValue()) + " " + of(count.getKey()))
            .toList());
  }

  private static List<Bar> bars(List<Points> points) {
    return points.stream()
        .filter(one -> Math.abs(one.points()) >= NOTHING)
        .sorted(Comparator.comparingDouble(Points::points).reversed())
        .map(one -> bar(FeatureWords.of(one.feature()), one.points()))
        .toList();
  }

  private static Bar bar(String label, double amount) {
    return new Bar(label, amount, signed(amount), Optional.empty());
  }

  private static String signed(double amount) {
    return String.format(Locale.UK, "%+.1f", amount).replace('-', '−');
  }
}
