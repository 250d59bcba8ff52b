package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Missing;
import dev.byline.answer.Offer;
import dev.byline.answer.Question;
import dev.byline.answer.Unproven;
import dev.byline.answer.Voice;
import dev.byline.article.DayRange;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** Words that nothing answers: what no article mentions, and what there is instead. */
final class RefusalReplies {

  private final Clock clock;

  RefusalReplies(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param asked the question, whose filters a suggested one keeps
   */
  Reply refusal(Answer.NoEvidence nothing, Question asked) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(why(nothing)));
    nothing.instead().offers().forEach(offer -> parts.add(suggestions(offer, nothing, asked)));
    if (!nothing.nearest().isEmpty()) {
      parts.add(new Part.Section("The nearest articles"));
      parts.add(new Part.Lines(nothing.nearest().stream().map(AnswerReplies::line).toList()));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        "No sentence in the articles says this",
        Optional.of(
            nothing.searched().terms().isEmpty()
                ? "Found no word to look for in the question"
                : "Looked for: " + Wording.lookedFor(nothing.searched())),
        parts,
        Optional.of(Wording.footer(nothing.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static Part suggestions(Offer offer, Answer.NoEvidence nothing, Question asked) {
    Question filters =
        offer.sort() == Offer.Sort.RESPELLED || offer.sort() == Offer.Sort.OTHER_TIME
            ? asked
            : new Question(asked.text(), asked.limit(), Optional.empty(), asked.from(), asked.to());
    return new Part.Suggestions(
        title(offer.sort(), nothing),
        offer.questions().stream()
            .map(question -> new Suggestion(question, Asked.line(question, filters)))
            .toList());
  }

  private static String title(Offer.Sort sort, Answer.NoEvidence nothing) {
    return switch (sort) {
      case OTHER_TIME -> "The same of another time";
      case RESPELLED -> "Did you mean";
      case SAME_SPEAKER ->
          "What " + nothing.instead().voice().map(Voice::name).orElse("they") + " spoke about";
      case SAME_TOPIC -> "Who spoke about it";
    };
  }

  private static String why(Answer.NoEvidence nothing) {
    Unproven unproven = nothing.unproven();
    if (nothing.searched().terms().isEmpty()) {
      return "Name a person, a place or a subject to look for.";
    }
    if (unproven.changed() + unproven.gone() > 0) {
      return unproven(unproven);
    }
    Optional<DayRange> time = nothing.searched().time();
    if (nothing.missing().isEmpty() && time.isPresent()) {
      return "Nothing of that time, "
          + Wording.days(time.get())
          + ", says this. The articles that state their day are from "
          + Wording.days(nothing.searched().index())
          + ".";
    }
    List<String> reasons = new ArrayList<>();
    if (!nothing.missing().isEmpty()) {
      reasons.add("No article mentions " + missing(nothing.instead().missing()) + ".");
    }
    nothing.instead().voice().ifPresent(voice -> reasons.add(voice(voice)));
    return reasons.isEmpty()
        ? "The articles hold the words, but not together in one place."
        : String.join(" ", reasons);
  }

  private static String missing(List<Missing> missing) {
    List<String> words =
        missing.stream().map(it -> it.name() ? it.words() : Wording.given(it.words())).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String voice(Voice voice) {
    return voice.articles() == 0
        ? "I found nothing said by " + voice.name() + "."
        : StringUtils.capitalize(voice.name())
            + " is quoted in "
            + Wording.count(voice.articles(), "article")
            + voice
                .topic()
                .map(topic -> ", but not on " + Wording.shortened(topic))
                .orElse(", but nothing of it answers this")
            + ".";
  }

  private static String unproven(Unproven unproven) {
    int all = unproven.changed() + unproven.gone();
    String would = Wording.count(all, "sentence") + " would have answered, but ";
    if (unproven.changed() == 0) {
      return would + (all == 1 ? "its file is gone." : "the files are gone.");
    }
    return would
        + (unproven.gone() == 0
            ? "the files have changed since they were read."
            : "the files have changed or are gone since they were read.")
        + " They are being read again: ask again in a moment.";
  }
}
