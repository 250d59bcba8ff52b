package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.FollowUps;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Answers a question with sentences from the articles. */
final class AskCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "ask",
          "Ask the articles: answered word for word, with file, line and date",
          false,
          List.of(
              new Option("question", "What you want to know", true, Type.STRING),
              new Option("speaker", "Only what this person or office said", false, Type.STRING),
              new Option("from", "Only articles from this day on", false, Type.DATE),
              new Option("to", "Only articles up to this day", false, Type.DATE),
              new Option(
                  "limit",
                  "At most so many quotes, 1 to " + Question.MAX_LIMIT,
                  false,
                  Type.INTEGER)));

  private final Answers answers;
  private final FollowUps followUps;
  private final AnswerReplies replies;
  private final RefusalReplies refusals;

  AskCommand(Answers answers, FollowUps followUps, Clock clock) {
    this.answers = answers;
    this.followUps = followUps;
    this.replies = new AnswerReplies(clock);
    this.refusals = new RefusalReplies(clock);
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Question typed = question(invocation);
    Optional<Question> completed =
        invocation
            .before()
            .flatMap(AskCommand::before)
            .flatMap(before -> followUps.completed(before, typed));
    Question question = completed.orElse(typed);
    Reply reply =
        switch (answers.answer(question)) {
          case Answer.Answered answered -> replies.answered(answered);
          case Answer.NoEvidence nothing -> refusals.refusal(nothing, question);
        };
    return Asked.in(reply, question, completed.isPresent());
  }

  private static Question question(Invocation invocation) {
    return new Question(
        invocation
            .text("question")
            .orElseThrow(() -> new InvalidQuestion("question", "what would you like to know?")),
        invocation.number("limit").orElse(Question.DEFAULT_LIMIT),
        invocation.text("speaker"),
        invocation.date("from"),
        invocation.date("to"));
  }

  /** The question before, if it was one: anything may be given for it. */
  private static Optional<Question> before(String line) {
    CommandLine parsed = CommandLine.parse(line);
    if (parsed.command().filter(name -> !name.equals(DESCRIPTION.name())).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(question(new Invocation(parsed.values(DESCRIPTION), false)));
    } catch (InvalidQuestion | InvalidOption e) {
      return Optional.empty();
    }
  }
}
