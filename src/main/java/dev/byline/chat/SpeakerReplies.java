package dev.byline.chat;

import dev.byline.answer.NothingSaid;
import dev.byline.answer.UnknownSpeaker;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.index.QuotedSpeaker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that nobody was found, and whom there is instead. */
final class SpeakerReplies {

  /** How many speakers are offered at once. */
  static final int OFFERED = 8;

  private final Words words;
  private final String before;
  private final String after;
  private final Clock clock;

  /**
   * @param before the line to give for another speaker, up to the name
   * @param after the same from the name on
   */
  SpeakerReplies(Words words, String before, String after, Clock clock) {
    this.words = words;
    this.before = before;
    this.after = after;
    this.clock = clock;
  }

  Reply whose(List<QuotedSpeaker> mostQuoted) {
    return Reply.of(
        Reply.Kind.INFO,
        words.say("speakers.whose"),
        List.of(
            mostQuoted.isEmpty()
                ? new Part.Text(words.say("speakers.nobody"))
                : suggestions(words.say("speakers.most-quoted"), mostQuoted)));
  }

  Reply unknown(UnknownSpeaker unknown) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(words.say("speakers.unknown-more")));
    if (!unknown.alike().isEmpty()) {
      parts.add(suggestions(words.say("speakers.did-you-mean"), unknown.alike()));
    }
    List<QuotedSpeaker> others =
        unknown.mostQuoted().stream().filter(one -> !unknown.alike().contains(one)).toList();
    if (!others.isEmpty()) {
      parts.add(suggestions(words.say("speakers.most-quoted"), others));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        words.say("speakers.unknown", words.given(unknown.asked())),
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(words, unknown.index(), clock.instant())),
        Optional.empty());
  }

  /**
   * @param topic as asked
   */
  Reply nothing(NothingSaid nothing, String topic) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(why(nothing)));
    if (!nothing.speakers().isEmpty()) {
      parts.add(
          new Part.Suggestions(
              words.say("speakers.all-they-said"),
              nothing.speakers().stream()
                  .limit(OFFERED)
                  .map(name -> new Suggestion(name, "/quotes speaker: " + name))
                  .toList()));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        words.say("speakers.no-statement", words.given(topic)),
        Optional.of(Wording.lookedFor(words, nothing.searched())),
        parts,
        Optional.of(Wording.footer(words, nothing.searched().index(), clock.instant())),
        Optional.empty());
  }

  private String why(NothingSaid nothing) {
    if (!nothing.missing().isEmpty()) {
      List<String> missing = nothing.missing().stream().map(words::given).toList();
      return words.say("refusal.no-mention", words.either(missing));
    }
    return nothing.speakers().isEmpty()
        ? words.say("speakers.no-statement-any")
        : words.say("speakers.no-statement-by", words.listed(nothing.speakers()));
  }

  private Part suggestions(String title, List<QuotedSpeaker> speakers) {
    return new Part.Suggestions(
        title,
        speakers.stream()
            .map(
                speaker ->
                    new Suggestion(
                        speaker.name() + " (" + words.number(speaker.statements()) + ")",
                        before + speaker.name() + after))
            .toList());
  }
}
