package dev.byline.chat;

import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.InvalidQuestion.Fault;
import dev.byline.index.NotReadyException;
import java.util.List;
import java.util.stream.Collectors;

/** Words what cannot be done. */
final class ErrorReplies {

  private final Words words;

  ErrorReplies(Words words) {
    this.words = words;
  }

  Reply invalid(InvalidOption invalid) {
    return invalid(invalid.option(), invalid.words(words));
  }

  Reply invalid(InvalidQuestion invalid) {
    return invalid(
        invalid.parameter(),
        invalid.fault() == Fault.OTHER
            ? String.valueOf(invalid.getMessage())
            : words.name("fault", invalid.fault(), invalid.details().toArray()));
  }

  private Reply invalid(String option, String what) {
    String name = words.saidIfAny("option." + option + ".name").orElse(option);
    return Wording.error(
        words.say("error.invalid.title"),
        Wording.sentence(words.say("error.invalid.option", name, what)));
  }

  Reply notReady(NotReadyException notReady) {
    String status = words.say("command.status.name");
    return Wording.error(
        words.say("error.not-ready.title"),
        notReady
            .failure()
            .map(why -> words.say("error.not-ready.failed", status, Wording.closed(why)))
            .orElseGet(() -> words.say("error.not-ready.first", status)));
  }

  /**
   * @param known the names of all commands
   */
  Reply unknown(String name, List<String> known) {
    return Wording.error(
        words.say("error.unknown-command.title", Wording.shortened(name)),
        words.say(
            "error.unknown-command.known",
            known.stream().map(command -> "/" + command).collect(Collectors.joining(", "))));
  }
}
