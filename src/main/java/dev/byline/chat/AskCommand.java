package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.Question;
import java.time.Clock;

/** Answers a question with sentences from the articles. */
final class AskCommand implements Command {

  static final String NAME = "ask";

  static final CommandDescription DESCRIPTION =
      new CommandDescription(
          NAME,
          "Ask the articles: answered word for word, with file, line and date",
          false,
          AskedQuestion.OPTIONS);

  private final Answers answers;
  private final AskedQuestion asked;
  private final AnswerReplies replies;
  private final RefusalReplies refusals;

  AskCommand(Answers answers, AskedQuestion asked, Clock clock) {
    this.answers = answers;
    this.asked = asked;
    this.replies = new AnswerReplies(clock);
    this.refusals = new RefusalReplies(clock);
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    AskedQuestion.Meant meant = asked.of(invocation);
    Question question = meant.question();
    Reply reply =
        switch (answers.answer(question)) {
          case Answer.Answered answered -> replies.answered(answered);
          case Answer.NoEvidence nothing -> refusals.refusal(nothing, question);
        };
    return Asked.in(reply, question, meant.completed());
  }
}
