package dev.byline.chat;

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
      CommandDescription.of(
          "timeline",
          false,
          List.of(Option.required("topic", Type.STRING), Option.optional("speaker", Type.STRING)));

  private final Statements statements;
  private final Clock clock;

  TimelineCommand(Statements statements, Clock clock) {
    this.statements = statements;
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
                .orElseThrow(() -> new InvalidOption("topic", "expected.topic")),
            invocation.text("speaker"));
    Words words = invocation.words();
    String topic = request.topic().strip();
    SpeakerReplies speakers =
        new SpeakerReplies(words, "/timeline topic: " + topic + " speaker: ", "", clock);
    return switch (statements.timeline(request)) {
      case Timeline.Course course -> new TimelineReplies(words, clock).course(course, topic);
      case NothingSaid nothing -> speakers.nothing(nothing, topic);
      case UnknownSpeaker unknown -> speakers.unknown(unknown);
    };
  }
}
