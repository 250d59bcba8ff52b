package dev.byline.chat;

import dev.byline.attribution.Statement;
import java.util.ArrayList;
import java.util.List;

/** Words who made a statement and how it is reported. */
final class StatementWords {

  private StatementWords() {}

  /** "Anna Rowe", "Anna Rowe and Tom Ely", or that it is not clear who. */
  static String speakers(Words words, List<String> names) {
    return names.isEmpty() ? words.say("said.speaker-unclear") : words.listed(names);
  }

  /** "Denied by Anna Rowe, in the article’s words". */
  static String attribution(Words words, Statement statement) {
    String stance = words.name("stance", statement.stance());
    String kind = words.name("kind", statement.kind());
    return statement.speakers().isEmpty()
        ? words.say("stance.unclear", stance, kind)
        : words.say("stance.by", stance, words.listed(statement.speakers()), kind);
  }

  /** "Warned · “cautioned” · partly in quotation marks". */
  static String manner(Words words, Statement statement) {
    List<String> manner = new ArrayList<>();
    manner.add(words.name("stance", statement.stance()));
    statement
        .cue()
        .filter(cue -> !cue.equalsIgnoreCase(statement.stance().name()))
        .map(words::given)
        .ifPresent(manner::add);
    manner.add(words.name("kind", statement.kind()));
    return String.join(" · ", manner);
  }
}
