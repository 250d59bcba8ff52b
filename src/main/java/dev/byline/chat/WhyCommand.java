package dev.byline.chat;

import dev.byline.answer.Explanations;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Tells why a question was answered as it was. */
final class WhyCommand implements Command {

  private static final CommandDescription DESCRIPTION = description(AskedQuestion.OPTIONS);

  private final Explanations explanations;
  private final AskedQuestion asked;
  private final ExplanationReplies replies;

  WhyCommand(Explanations explanations, AskedQuestion asked, Clock clock) {
    this.explanations = explanations;
    this.asked = asked;
    this.replies = new ExplanationReplies(clock);
  }

  private static CommandDescription description(List<Option> asked) {
    List<Option> options = new ArrayList<>(asked);
    options.set(
        0, new Option("question", "The question; the last one unless told", false, Type.STRING));
    return new CommandDescription(
            "why",
            "Why an answer is what it is: words, filters, what each sentence got its place for",
            false,
            options)
        .forTheAsker();
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Question question =
        invocation.text("question").isPresent()
            ? asked.of(invocation).question()
            : asked
                .last(invocation)
                .orElseThrow(
                    () -> new InvalidQuestion("question", "the answer to which question?"));
    return Asked.in(replies.of(explanations.explain(question)), question, true);
  }
}
