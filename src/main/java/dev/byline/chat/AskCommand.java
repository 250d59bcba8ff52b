package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.Question;
import java.time.Clock;

/** Answers a question with sentences from the articles. */
final class AskCommand implements Command {

  static final String NAME = "ask";

  static final CommandDescription DESCRIPTION =
      CommandDescription.of(NAME, false, AskedQuestion.OPTIONS);

  private final Answers answers;
  private final AskedQuestion asked;
  private final Clock clock;

  AskCommand(Answers answers, AskedQuestion asked, Clock clock) {
    this.answers = answers;
    this.asked = asked;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Invocation invocation) {
    AskedQuestion.check(invocation);
  }

  @Override
  public Reply run(Invocation invocation) {
    AskedQuestion.Meant meant = asked.of(invocation);
    Question question = meant.question();
    Words words = invocation.words();
    Reply reply =
        switch (answers.answer(question)) {
          case Answer.Answered answered -> new AnswerReplies(words, clock).answered(answered);
          case Answer.NoEvidence nothing ->
              new RefusalReplies(words, clock).refusal(nothing, question);
        };
    return new Asked(words).in(reply, question, meant.completed());
  }
}
