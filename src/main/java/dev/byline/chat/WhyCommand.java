package dev.byline.chat;

import dev.byline.answer.Explanations;
import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Tells why a question was answered as it was. */
final class WhyCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of("why", false, options(AskedQuestion.OPTIONS)).forTheAsker();

  private final Explanations explanations;
  private final AskedQuestion asked;
  private final Clock clock;

  WhyCommand(Explanations explanations, AskedQuestion asked, Clock clock) {
    this.explanations = explanations;
    this.asked = asked;
    this.clock = clock;
  }

  /** The question itself may be left out: it is the last one then. */
  private static List<Option> options(List<Option> asked) {
    List<Option> options = new ArrayList<>(asked);
    options.set(0, Option.optional("question", Type.STRING));
    return options;
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
                .orElseThrow(() -> new InvalidOption("question", "expected.explained"));
    Words words = invocation.words();
    Reply reply = new ExplanationReplies(words, clock).of(explanations.explain(question));
    return new Asked(words).in(reply, question, true);
  }
}
