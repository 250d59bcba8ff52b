package dev.byline.chat;

import dev.byline.attribution.InvalidNames;
import dev.byline.attribution.KnownName;
import dev.byline.attribution.KnownName.Origin;
import dev.byline.attribution.KnownName.Spelling;
import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows which spellings mean one name, and lets those who run the bot change that. */
final class NamesCommand implements Command {

  private static final int PAGE = 25;

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
              "names",
              "See under which spellings a name is searched, add one or take one away",
              false,
              List.of(
                  new Option("name", "Only this name; needed to change one", false, Type.STRING),
                  new Option("add", "A further spelling of the name (admins)", false, Type.STRING),
                  new Option(
                      "remove", "A spelling that means another (admins)", false, Type.STRING),
                  new Option("page", "Which page of the list, from 1", false, Type.INTEGER)))
          .forTheAsker();

  private final NameBook names;
  private final NameEditor editor;

  NamesCommand(NameBook names, NameEditor editor) {
    this.names = names;
    this.editor = editor;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Optional<String> name = invocation.text("name");
    Optional<String> add = invocation.text("add").filter(spelling -> !invocation.refresh());
    Optional<String> remove = invocation.text("remove").filter(spelling -> !invocation.refresh());
    if ((add.isPresent() || remove.isPresent()) && name.isEmpty()) {
      throw new InvalidOption("name", "whose spelling is it?");
    }
    try {
      add.ifPresent(spelling -> editor.add(name.orElseThrow(), spelling));
      remove.ifPresent(spelling -> editor.remove(name.orElseThrow(), spelling));
    } catch (InvalidNames e) {
      return Wording.error(
          "The names were not changed", Wording.sentence(String.valueOf(e.getMessage())));
    }
    return name.map(this::one).orElseGet(() -> all(invocation.number("page").orElse(1)));
  }

  private Reply one(String name) {
    return names
        .named(name)
        .filter(known -> !known.spellings().isEmpty())
        .map(
            known ->
                Reply.of(
                    Reply.Kind.INFO,
                    known.name(),
                    List.of(
                        new Part.Lines(
                            known.spellings().stream().map(NamesCommand::line).toList()))))
        .orElseGet(
            () ->
                Reply.of(
                    Reply.Kind.INFO,
                    "One spelling only",
                    List.of(
                        new Part.Text(Wording.given(name) + " is searched as it is written."))));
  }

  private static Line line(Spelling spelling) {
    String origin =
        spelling.origin() == Origin.CONFIGURED
            ? "in the file of names"
            : "found in the articles: " + spelling.reason();
    return new Line(spelling.text(), Optional.of(origin), Optional.empty());
  }

  private Reply all(int asked) {
    List<KnownName> all = names.all();
    int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
    int page = Math.clamp(asked, 1, pages);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Lines(
            all.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .map(NamesCommand::summary)
                .toList()));
    if (page < pages) {
      parts.add(
          new Part.Suggestions(
              "There are more",
              List.of(new Suggestion("Page " + (page + 1), "/names page: " + (page + 1)))));
    }
    return Reply.of(
        Reply.Kind.INFO, Wording.count(all.size(), "name") + " with several spellings", parts);
  }

  private static Line summary(KnownName known) {
    String others =
        known.spellings().stream().map(Spelling::text).collect(Collectors.joining(", "));
    return new Line(known.name(), Optional.of("also " + others), Optional.empty());
  }
}
