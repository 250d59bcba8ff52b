package dev.byline.chat;

import dev.byline.chat.CommandDescription.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line taken apart, in the form that Discord shows: {@code /ask question: who met? limit: 3}.
 * What stands before the first named option belongs to the command's first one.
 *
 * @param command the word after the slash; empty for a plain question
 * @param rest what follows it
 */
record CommandLine(Optional<String> command, String rest) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static CommandLine parse(String line) {
    String stripped = line.strip();
    if (!stripped.startsWith("/")) {
      return new CommandLine(Optional.empty(), stripped);
    }
    String[] parts = SPACE.split(stripped.substring(1), 2);
    return new CommandLine(Optional.of(parts[0]), parts.length > 1 ? parts[1] : "");
  }

  /** The same without the first so many characters of what follows the command. */
  CommandLine without(int opening) {
    return new CommandLine(command, rest.substring(opening));
  }

  /**
   * The line that gives a command these values. {@link #values} reads exactly them from it,
   * whatever they hold: where a value has an option's name, a backslash keeps it from being read as
   * one.
   */
  static String line(CommandDescription description, Map<String, String> values) {
    StringBuilder line = new StringBuilder("/").append(description.name());
    List<Option> options = description.options();
    for (Option option : options) {
      String value = values.getOrDefault(option.name(), "").strip();
      if (!value.isEmpty()) {
        String kept = named(options, "(\\\\*):").matcher(value).replaceAll("$1\\\\$2:");
        line.append(' ').append(option.name()).append(": ").append(kept);
      }
    }
    return line.toString();
  }

  /** An option's name as a word of its own, with what follows it. */
  private static Pattern named(List<Option> options, String then) {
    String anyName =
        options.stream().map(o -> Pattern.quote(o.name())).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![^\\s])(" + anyName + ")" + then);
  }

  Map<String, String> values(CommandDescription description) {
    Map<String, String> values = new HashMap<>();
    List<Option> options = description.options();
    if (options.isEmpty()) {
      return values;
    }
    List<MatchResult> names = new ArrayList<>();
    // A plain question may well hold "from:" as a word of its own.
    if (command.isPresent()) {
      named(options, ":").matcher(rest).results().forEach(names::add);
    }
    int first = names.isEmpty() ? rest.length() : names.getFirst().start();
    values.put(options.getFirst().name(), rest.substring(0, first));
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? names.get(i + 1).start() : rest.length();
      String value = rest.substring(names.get(i).end(), end);
      if (!value.isBlank()) {
        String given = named(options, "\\\\(\\\\*):").matcher(value).replaceAll("$1$2:");
        values.put(names.get(i).group(1), given);
      }
    }
    return description.given(values);
  }
}
