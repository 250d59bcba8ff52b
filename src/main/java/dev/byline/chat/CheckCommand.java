package dev.byline.chat;

import dev.byline.answer.QuotationCheck;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;

/** Says whether a quotation stands in the articles as it is given. */
final class CheckCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of("check", false, List.of(Option.required("text", Type.STRING)));

  private final QuotationCheck check;
  private final Clock clock;

  CheckCommand(QuotationCheck check, Clock clock) {
    this.check = check;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    return new CheckReplies(invocation.words(), clock)
        .of(
            check.check(
                invocation
                    .text("text")
                    .orElseThrow(() -> new InvalidOption("text", "expected.quotation"))));
  }
}
