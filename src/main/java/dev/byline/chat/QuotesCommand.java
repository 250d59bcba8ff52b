package dev.byline.chat;

import dev.byline.answer.Ledger;
import dev.byline.answer.LedgerRequest;
import dev.byline.answer.NothingSaid;
import dev.byline.answer.Statements;
import dev.byline.answer.UnknownSpeaker;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lists what somebody said, newest first. */
final class QuotesCommand implements Command {

  private static final int PAGE = 10;

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of(
          "quotes",
          false,
          List.of(
              Option.required("speaker", Type.STRING),
              Option.optional("topic", Type.STRING),
              Option.optional("page", Type.INTEGER)));

  private final Statements statements;
  private final Clock clock;

  QuotesCommand(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Words words = invocation.words();
    Optional<String> speaker = invocation.text("speaker");
    Optional<String> topic = invocation.text("topic");
    SpeakerReplies speakers =
        new SpeakerReplies(
            words, "/quotes speaker: ", topic.map(on -> " topic: " + on).orElse(""), clock);
    if (speaker.isEmpty()) {
      return speakers.whose(statements.speakers("", SpeakerReplies.OFFERED));
    }
    LedgerRequest request =
        new LedgerRequest(speaker.get(), topic, invocation.number("page").orElse(1), PAGE);
    return switch (statements.ledger(request)) {
      case Ledger.Page page -> new LedgerReplies(words, clock).page(page, request);
      case NothingSaid nothing -> speakers.nothing(nothing, request.topic().orElse(""));
      case UnknownSpeaker unknown -> speakers.unknown(unknown);
    };
  }
}
