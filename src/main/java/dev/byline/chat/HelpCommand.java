package dev.byline.chat;

import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the bot can do. */
final class HelpCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of("help", false, List.of()).forTheAsker();

  private final List<CommandDescription> commands;
  private final ChatProperties properties;

  HelpCommand(List<CommandDescription> others, ChatProperties properties) {
    this.commands = new ArrayList<>(others);
    this.commands.add(DESCRIPTION);
    this.properties = properties;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    return reply(invocation.words());
  }

  Reply reply(Words words) {
    List<Line> lines =
        commands.stream()
            .map(command -> command.in(words.locale()))
            .map(
                command ->
                    new Line(usage(command), Optional.of(command.description()), Optional.empty()))
            .toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(words.say("intro")));
    parts.add(new Part.Lines(lines));
    if (!properties.examples().isEmpty()) {
      parts.add(
          new Part.Suggestions(
              words.say("examples.title"),
              properties.examples().stream()
                  .map(example -> new Suggestion(example, "/ask question: " + example))
                  .toList()));
    }
    return Reply.of(Reply.Kind.INFO, words.say("help.title"), parts);
  }

  private static String usage(CommandDescription command) {
    return "/"
        + command.name()
        + command.options().stream()
            .map(o -> o.required() ? " " + o.name() : " [" + o.name() + "]")
            .collect(Collectors.joining());
  }
}
