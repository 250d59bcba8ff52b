package dev.byline.chat;

import dev.byline.index.IndexState.Attempt;
import java.time.Duration;

/** Words how an attempt to index went. */
final class AttemptWords {

  private AttemptWords() {}

  static String of(Words words, Attempt attempt) {
    return switch (attempt.outcome()) {
      case RUNNING ->
          attempt.total() == 0
              ? words.say("attempt.listing")
              : words.say("attempt.files", attempt.done(), attempt.total());
      case SUCCEEDED -> words.say("attempt.changes", attempt.changed(), took(words, attempt));
      case UNCHANGED -> words.say("attempt.unchanged", took(words, attempt));
      case FAILED ->
          words.say(
              "attempt.failed", attempt.reason().orElseGet(() -> words.say("attempt.no-reason")));
    };
  }

  private static String took(Words words, Attempt attempt) {
    Duration took =
        attempt
            .finishedAt()
            .map(end -> Duration.between(attempt.startedAt(), end))
            .orElse(Duration.ZERO);
    return words.say("seconds", words.decimal(took.toMillis() / 1000.0));
  }
}
