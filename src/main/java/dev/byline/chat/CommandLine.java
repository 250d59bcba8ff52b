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

  Map<String, String> values(CommandDescription description) {
    Map<String, String> values = new HashMap<>();
    List<Option> options = description.options();
    if (options.isEmpty()) {
      return values;
    }
    List<MatchResult> names = new ArrayList<>();
    // A plain question may well hold "from:" as a word of its own.
    if (command.isPresent()) {
      String anyName =
          options.stream().map(o -> Pattern.quote(o.name())).collect(Collectors.joining("|"));
      Pattern.compile("(?<![^\\s])(" + anyName + "):").matcher(rest).results().forEach(names::add);
    }
    int first = names.isEmpty() ? rest.length() : names.getFirst().start();
    values.put(options.getFirst().name(), rest.substring(0, first));
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? names.get(i + 1).start() : rest.length();
      String value = rest.substring(names.get(i).end(), end);
      if (!value.isBlank()) {
        values.put(names.get(i).group(1), value);
      }
    }
    return description.given(values);
  }
}
