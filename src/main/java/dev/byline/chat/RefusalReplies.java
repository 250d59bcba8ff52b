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

  private final Words words;
  private final Clock clock;

  RefusalReplies(Words words, Clock clock) {
    this.words = words;
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
      parts.add(new Part.Section(words.say("refusal.nearest")));
      parts.add(
          new Part.Lines(
              nothing.nearest().stream()
                  .map(article -> SourceWords.line(words, article))
                  .toList()));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        words.say("refusal.title"),
        Optional.of(
            nothing.searched().terms().isEmpty()
                ? words.say("refusal.no-word")
                : Wording.lookedFor(words, nothing.searched())),
        parts,
        Optional.of(Wording.footer(words, nothing.searched().index(), clock.instant())),
        Optional.empty());
  }

  private Part suggestions(Offer offer, Answer.NoEvidence nothing, Question asked) {
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

  private String title(Offer.Sort sort, Answer.NoEvidence nothing) {
    return switch (sort) {
      case OTHER_TIME -> words.say("offer.other-time");
      case RESPELLED -> words.say("offer.respelled");
      case SAME_SPEAKER ->
          nothing
              .instead()
              .voice()
              .map(voice -> words.say("offer.same-speaker", voice.name()))
              .orElseGet(() -> words.say("offer.same-speaker-unnamed"));
      case SAME_TOPIC -> words.say("offer.same-topic");
    };
  }

  private String why(Answer.NoEvidence nothing) {
    Unproven unproven = nothing.unproven();
    if (nothing.searched().terms().isEmpty()) {
      return words.say("refusal.name-one");
    }
    if (unproven.changed() + unproven.gone() > 0) {
      return unproven(unproven);
    }
    Optional<DayRange> time = nothing.searched().time();
    if (nothing.missing().isEmpty() && time.isPresent()) {
      return words.say(
          "refusal.time",
          Wording.days(words, time.get()),
          Wording.days(words, nothing.searched().index()));
    }
    List<String> reasons = new ArrayList<>();
    if (!nothing.missing().isEmpty()) {
      reasons.add(words.say("refusal.no-mention", missing(nothing.instead().missing())));
    }
    nothing.instead().voice().ifPresent(voice -> reasons.add(voice(voice)));
    return reasons.isEmpty() ? words.say("refusal.apart") : String.join(" ", reasons);
  }

  private String missing(List<Missing> missing) {
    return words.either(
        missing.stream().map(it -> it.name() ? it.words() : words.given(it.words())).toList());
  }

  private String voice(Voice voice) {
    if (voice.articles() == 0) {
      return words.say("refusal.voice-nothing", voice.name());
    }
    String name = StringUtils.capitalize(voice.name());
    return voice
        .topic()
        .map(Wording::shortened)
        .map(topic -> words.say("refusal.voice-topic", name, voice.articles(), topic))
        .orElseGet(() -> words.say("refusal.voice", name, voice.articles()));
  }

  private String unproven(Unproven unproven) {
    int all = unproven.changed() + unproven.gone();
    if (unproven.changed() == 0) {
      return words.say("refusal.gone", all);
    }
    return words.say(unproven.gone() == 0 ? "refusal.changed" : "refusal.changed-or-gone", all);
  }
}
