package dev.byline.chat;

import dev.byline.answer.FollowUps;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the question that a command is given, with what it leaves to the question before. */
final class AskedQuestion {

  /** What a question is given by; the question itself is the first. */
  static final List<Option> OPTIONS =
      List.of(
          new Option("question", "What you want to know", true, Type.STRING),
          new Option("speaker", "Only what this person or office said", false, Type.STRING),
          new Option("from", "Only articles from this day on", false, Type.DATE),
          new Option("to", "Only articles up to this day", false, Type.DATE),
          new Option(
              "limit", "At most so many quotes, 1 to " + Question.MAX_LIMIT, false, Type.INTEGER));

  private final FollowUps followUps;

  AskedQuestion(FollowUps followUps) {
    this.followUps = followUps;
  }

  /**
   * A question as it is meant.
   *
   * @param completed whether it was typed with less
   */
  record Meant(Question question, boolean completed) {}

  /**
   * The question that an invocation gives.
   *
   * @throws InvalidQuestion if it gives none
   */
  Meant of(Invocation invocation) {
    Question typed = typed(invocation);
    return last(invocation)
        .flatMap(before -> followUps.completed(before, typed))
        .map(completed -> new Meant(completed, true))
        .orElse(new Meant(typed, false));
  }

  /** The question that was asked last. */
  Optional<Question> last(Invocation invocation) {
    Conversation conversation = invocation.conversation();
    return conversation.before().flatMap(line -> question(line, conversation.zone()));
  }

  private static Question typed(Invocation invocation) {
    return new Question(
        invocation
            .text("question")
            .orElseThrow(() -> new InvalidQuestion("question", "what would you like to know?")),
        invocation.number("limit").orElse(Question.DEFAULT_LIMIT),
        invocation.text("speaker"),
        invocation.date("from"),
        invocation.date("to"),
        invocation.conversation().zone());
  }

  /** The question that a line asks, if it is one: anything may be given for it. */
  static Optional<Question> question(String line, Optional<ZoneId> zone) {
    CommandLine parsed = CommandLine.parse(line);
    if (parsed.command().filter(name -> !name.equals(AskCommand.NAME)).isPresent()) {
      return Optional.empty();
    }
    try {
      CommandDescription ask = new CommandDescription(AskCommand.NAME, "", false, OPTIONS);
      Conversation alone = new Conversation(Optional.empty(), zone);
      return Optional.of(typed(new Invocation(parsed.values(ask), alone, false)));
    } catch (InvalidQuestion | InvalidOption e) {
      return Optional.empty();
    }
  }
}
