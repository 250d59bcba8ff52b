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
      CommandDescription.of(
              "names",
              false,
              List.of(
                  Option.optional("name", Type.STRING),
                  Option.optional("add", Type.STRING).forAdmins(),
                  Option.optional("remove", Type.STRING).forAdmins(),
                  Option.optional("page", Type.INTEGER)))
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
    Words words = invocation.words();
    Optional<String> name = invocation.text("name");
    Optional<String> add = invocation.text("add").filter(spelling -> !invocation.refresh());
    Optional<String> remove = invocation.text("remove").filter(spelling -> !invocation.refresh());
    if ((add.isPresent() || remove.isPresent()) && name.isEmpty()) {
      throw new InvalidOption("name", "expected.name");
    }
    try {
      add.ifPresent(spelling -> editor.add(name.orElseThrow(), spelling));
      remove.ifPresent(spelling -> editor.remove(name.orElseThrow(), spelling));
    } catch (InvalidNames e) {
      return Wording.error(
          words.say("names.unchanged"), Wording.sentence(String.valueOf(e.getMessage())));
    }
    return name.map(given -> one(words, given))
        .orElseGet(() -> all(words, invocation.number("page").orElse(1)));
  }

  private Reply one(Words words, String name) {
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
                            known.spellings().stream()
                                .map(spelling -> line(words, spelling))
                                .toList()))))
        .orElseGet(
            () ->
                Reply.of(
                    Reply.Kind.INFO,
                    words.say("names.one-spelling"),
                    List.of(new Part.Text(words.say("names.as-written", words.given(name))))));
  }

  private static Line line(Words words, Spelling spelling) {
    String origin =
        spelling.origin() == Origin.CONFIGURED
            ? words.say("names.configured")
            : words.say("names.learned", spelling.reason());
    return new Line(spelling.text(), Optional.of(origin), Optional.empty());
  }

  private Reply all(Words words, int asked) {
    List<KnownName> all = names.all();
    int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
    int page = Math.clamp(asked, 1, pages);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Lines(
            all.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .map(known -> summary(words, known))
                .toList()));
    if (page < pages) {
      parts.add(
          new Part.Suggestions(
              words.say("list.more"),
              List.of(
                  new Suggestion(
                      words.say("list.page", String.valueOf(page + 1)),
                      "/names page: " + (page + 1)))));
    }
    return Reply.of(Reply.Kind.INFO, words.say("names.title", all.size()), parts);
  }

  private static Line summary(Words words, KnownName known) {
    String others =
        known.spellings().stream().map(Spelling::text).collect(Collectors.joining(", "));
    return new Line(known.name(), Optional.of(words.say("names.also", others)), Optional.empty());
  }
}
