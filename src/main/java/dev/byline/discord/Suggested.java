package dev.byline.discord;

import dev.byline.chat.Part;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.chat.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** What a reply offers to ask next. */
final class Suggested {

  private Suggested() {}

  /** All that its parts offer, in reading order, each line once, as many as a menu holds. */
  static List<Suggestion> by(Reply reply) {
    Map<Integer, Suggestion> offered = new LinkedHashMap<>();
    reply.parts().stream()
        .flatMap(Suggested::by)
        .forEach(suggestion -> offered.putIfAbsent(id(suggestion), suggestion));
    return offered.values().stream().limit(StringSelectMenu.OPTIONS_MAX_AMOUNT).toList();
  }

  private static Stream<Suggestion> by(Part part) {
    return switch (part) {
      case Part.Suggestions suggestions -> suggestions.items().stream();
      // A menu is read without the story above it.
      case Part.Story story ->
          story.open().stream().map(open -> new Suggestion(story.headline(), open.command()));
      default -> Stream.empty();
    };
  }

  /** Tells a reply's suggestions apart in less room than their lines take. */
  static int id(Suggestion suggestion) {
    return suggestion.command().hashCode();
  }
}
