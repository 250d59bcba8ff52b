package dev.byline.chat;

import dev.byline.answer.FollowUps;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the question that a command is given, with what it leaves to the question before. */
final class AskedQuestion {

  /** What a question is given by; the question itself is the first. */
  static final List<Option> OPTIONS =
      List.of(
          Option.required("question", Type.STRING),
          Option.optional("speaker", Type.STRING),
          Option.optional("from", Type.DATE),
          Option.optional("to", Type.DATE),
          Option.optional("limit", Type.INTEGER));

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
   * @throws InvalidOption if it gives none
   * @throws InvalidQuestion if it gives one that cannot be asked
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

  /**
   * Finds out whether an invocation gives a question that can be asked.
   *
   * @throws InvalidOption if it gives none
   * @throws InvalidQuestion if it gives one that cannot be asked
   */
  static void check(Invocation invocation) {
    typed(invocation);
  }

  private static Question typed(Invocation invocation) {
    return new Question(
        invocation
            .text("question")
            .orElseThrow(() -> new InvalidOption("question", "expected.question")),
        invocation
            .number("limit")
            .or(() -> invocation.conversation().limit())
            .orElse(Question.DEFAULT_LIMIT),
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
      Conversation alone =
          new Conversation(Optional.empty(), zone, Locale.ENGLISH, Optional.empty());
      return Optional.of(
          typed(new Invocation(parsed.values(AskCommand.DESCRIPTION), alone, false)));
    } catch (InvalidQuestion | InvalidOption e) {
      return Optional.empty();
    }
  }
}
