package dev.byline.chat;

import dev.byline.index.IndexState.Attempt;
import java.time.Duration;
import java.util.Locale;

/** Words how an attempt to index went. */
final class AttemptWords {

  private AttemptWords() {}

  static String of(Attempt attempt) {
    return switch (attempt.outcome()) {
      case RUNNING ->
          attempt.total() == 0
              ? "listing the folder"
              : Wording.number(attempt.done()) + " of " + Wording.count(attempt.total(), "file");
      case SUCCEEDED -> Wording.count(attempt.changed(), "change") + " read in " + took(attempt);
      case UNCHANGED -> "nothing had changed, " + took(attempt);
      case FAILED -> "failed: " + attempt.reason().orElse("no reason given");
    };
  }

  private static String took(Attempt attempt) {
    Duration took =
        attempt
            .finishedAt()
            .map(end -> Duration.between(attempt.startedAt(), end))
            .orElse(Duration.ZERO);
    // A number and its unit stay on one line.
    return String.format(Locale.UK, "%.1f\u00a0s", took.toMillis() / 1000.0);
  }
}
