package dev.byline.chat;

import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.NothingSaid;
import dev.byline.answer.Statements;
import dev.byline.answer.Timeline;
import dev.byline.answer.TimelineRequest;
import dev.byline.answer.UnknownSpeaker;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;

/** Shows how a topic was spoken of, from the first statement to the latest. */
final class TimelineCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "timeline",
          "Show what was said on a topic in the course of time, and where the wording changed",
          false,
          List.of(
              new Option("topic", "A person, a place or a subject", true, Type.STRING),
              new Option("speaker", "Only what this person or office said", false, Type.STRING)));

  private final Statements statements;
  private final TimelineReplies replies;
  private final Clock clock;

  TimelineCommand(Statements statements, Clock clock) {
    this.statements = statements;
    this.replies = new TimelineReplies(clock);
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    TimelineRequest request =
        new TimelineRequest(
            invocation
                .text("topic")
                .orElseThrow(() -> new InvalidQuestion("topic", "what would you like to follow?")),
            invocation.text("speaker"));
    String topic = request.topic().strip();
    SpeakerReplies speakers =
        new SpeakerReplies("/timeline topic: " + topic + " speaker: ", "", clock);
    return switch (statements.timeline(request)) {
      case Timeline.Course course -> replies.course(course, topic);
      case NothingSaid nothing -> speakers.nothing(nothing, topic);
      case UnknownSpeaker unknown -> speakers.unknown(unknown);
    };
  }
}
