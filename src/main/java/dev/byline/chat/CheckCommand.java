package dev.byline.chat;

import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.QuotationCheck;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;

/** Says whether a quotation stands in the articles as it is given. */
final class CheckCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "check",
          "Check a quotation: word for word, altered, by somebody else, or not found",
          false,
          List.of(
              new Option(
                  "text",
                  "The quotation; “…”, Name said checks the speaker too",
                  true,
                  Type.STRING)));

  private final QuotationCheck check;
  private final CheckReplies replies;

  CheckCommand(QuotationCheck check, Clock clock) {
    this.check = check;
    this.replies = new CheckReplies(clock);
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    return replies.of(
        check.check(
            invocation
                .text("text")
                .orElseThrow(() -> new InvalidQuestion("text", "which quotation?"))));
  }
}
