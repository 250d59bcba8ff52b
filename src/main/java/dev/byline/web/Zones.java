package dev.byline.web;

import dev.byline.answer.InvalidQuestion;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Time zones as clients name them: regions such as {@code "Europe/Berlin"}, or offsets. */
final class Zones {

  private Zones() {}

  /**
   * The zone, if this machine knows it. A browser may name one that it does not, {@code
   * "Etc/Unknown"} for example, and whoever sits before it can do nothing about that.
   */
  static Optional<ZoneId> known(String name) {
    try {
      return Optional.of(ZoneId.of(name.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The zone that a program asks for; programs are told when it is none.
   *
   * @throws InvalidQuestion if it is not known
   */
  static ZoneId required(String name) {
    return known(name)
        .orElseThrow(() -> new InvalidQuestion("zone", "takes a time zone such as Europe/Berlin"));
  }
}
