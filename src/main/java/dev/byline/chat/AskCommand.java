package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;

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
  private final AnswerReplies replies;

  AskCommand(Answers answers, Clock clock) {
    this.answers = answers;
    this.replies = new AnswerReplies(clock);
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Question question =
        new Question(
            invocation
                .text("question")
                .orElseThrow(() -> new InvalidQuestion("question", "what would you like to know?")),
            invocation.number("limit").orElse(Question.DEFAULT_LIMIT),
            invocation.text("speaker"),
            invocation.date("from"),
            invocation.date("to"));
    return switch (answers.answer(question)) {
      case Answer.Answered answered -> replies.answered(answered);
      case Answer.NoEvidence nothing -> replies.refusal(nothing, question);
    };
  }
}
