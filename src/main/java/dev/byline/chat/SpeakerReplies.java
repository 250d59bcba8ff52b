package dev.byline.chat;

import dev.byline.answer.NothingSaid;
import dev.byline.answer.UnknownSpeaker;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.index.QuotedSpeaker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that nobody was found, and whom there is instead. */
final class SpeakerReplies {

  /** How many speakers are offered at once. */
  static final int OFFERED = 8;

  private final String before;
  private final String after;
  private final Clock clock;

  /**
   * @param before the line to give for another speaker, up to the name
   * @param after the same from the name on
   */
  SpeakerReplies(String before, String after, Clock clock) {
    this.before = before;
    this.after = after;
    this.clock = clock;
  }

  Reply whose(List<QuotedSpeaker> mostQuoted) {
    return Reply.of(
        Reply.Kind.INFO,
        "Whose statements?",
        List.of(
            mostQuoted.isEmpty()
                ? new Part.Text("No article quotes anybody yet.")
                : suggestions("Most quoted", mostQuoted)));
  }

  Reply unknown(UnknownSpeaker unknown) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text("The articles may write of them, but quote no word of theirs."));
    if (!unknown.alike().isEmpty()) {
      parts.add(suggestions("Did you mean", unknown.alike()));
    }
    List<QuotedSpeaker> others =
        unknown.mostQuoted().stream().filter(one -> !unknown.alike().contains(one)).toList();
    if (!others.isEmpty()) {
      parts.add(suggestions("Most quoted", others));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        "No article quotes " + Wording.given(unknown.asked()),
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(unknown.index(), clock.instant())),
        Optional.empty());
  }

  /**
   * @param topic as asked
   */
  Reply nothing(NothingSaid nothing, String topic) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Text(
            nothing.missing().isEmpty()
                ? "The articles hold the words, but in no statement"
                    + (nothing.speakers().isEmpty()
                        ? "."
                        : " by " + Wording.listed(nothing.speakers()) + ".")
                : "No article mentions "
                    + nothing.missing().stream()
                        .map(Wording::given)
                        .collect(Collectors.joining(" or "))
                    + "."));
    if (!nothing.speakers().isEmpty()) {
      parts.add(
          new Part.Suggestions(
              "All they said",
              nothing.speakers().stream()
                  .limit(OFFERED)
                  .map(name -> new Suggestion(name, "/quotes speaker: " + name))
                  .toList()));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        "No statement on " + Wording.given(topic),
        Optional.of("Looked for: " + Wording.lookedFor(nothing.searched())),
        parts,
        Optional.of(Wording.footer(nothing.searched().index(), clock.instant())),
        Optional.empty());
  }

  private Part suggestions(String title, List<QuotedSpeaker> speakers) {
    return new Part.Suggestions(
        title,
        speakers.stream()
            .map(
                speaker ->
                    new Suggestion(
                        speaker.name() + " (" + Wording.number(speaker.statements()) + ")",
                        before + speaker.name() + after))
            .toList());
  }
}
