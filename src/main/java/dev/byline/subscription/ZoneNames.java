package dev.byline.subscription;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Time zones as people name them: regions and cities such as {@code Europe/Berlin}, or offsets. */
public final class ZoneNames {

  /** Longer than the longest name; nothing longer is looked at. */
  private static final int LONGEST = 64;

  /** Regions and cities, without the names for machines and those of old, such as {@code EST}. */
  private static final List<String> OFFERED =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream()
                  .filter(name -> name.contains("/"))
                  .filter(name -> !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                  .sorted())
          .toList();

  private ZoneNames() {}

  /** The zone of this name, in any case and with spaces for underscores; empty if there is none. */
  public static Optional<ZoneId> known(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = name.strip().replace(' ', '_');
    try {
      return Optional.of(
          ZoneId.of(
              OFFERED.stream()
                  .filter(offered -> offered.equalsIgnoreCase(typed))
                  .findFirst()
                  .orElse(typed)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Names for what somebody began to type: those that begin so, or whose city does, then those that
   * hold it anywhere.
   *
   * @param typed in any case, with spaces or underscores; nothing for any
   * @param limit how many at most
   */
  public static List<String> completions(String typed, int limit) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String sought = plain(typed.strip());
    return OFFERED.stream()
        .filter(name -> plain(name).contains(sought))
        .sorted(Comparator.comparing(name -> !begins(plain(name), sought)))
        .limit(limit)
        .toList();
  }

  private static boolean begins(String name, String sought) {
    return name.startsWith(sought) || name.contains("/" + sought);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
