package dev.byline.chat;

import dev.byline.answer.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a reply which question it answers, for people and for what is asked next. */
final class Asked {

  private Asked() {}

  /**
   * The reply with the question in it.
   *
   * @param completed whether people asked less than this, and are told how it was understood
   */
  static Reply in(Reply reply, Question question, boolean completed) {
    Optional<String> words =
        completed
            ? Optional.of(
                "Understood as: "
                    + question.text()
                    + filters(question)
                    + reply.understood().map(lookedFor -> "\n" + lookedFor).orElse(""))
            : reply.understood();
    return new Reply(
        reply.kind(),
        reply.title(),
        words,
        Optional.of(line(question.text(), question)),
        reply.parts(),
        reply.footer(),
        reply.refresh());
  }

  /** The line that asks a question with the filters of another. */
  static String line(String text, Question filters) {
    Map<String, String> values = new HashMap<>();
    values.put("question", text);
    filters.speaker().ifPresent(speaker -> values.put("speaker", speaker));
    filters.from().ifPresent(from -> values.put("from", from.toString()));
    filters.to().ifPresent(to -> values.put("to", to.toString()));
    if (filters.limit() != Question.DEFAULT_LIMIT) {
      values.put("limit", Integer.toString(filters.limit()));
    }
    return CommandLine.line(AskCommand.DESCRIPTION, values);
  }

  private static String filters(Question question) {
    List<String> filters = new ArrayList<>();
    question.speaker().ifPresent(speaker -> filters.add("said by " + speaker));
    question.from().ifPresent(from -> filters.add("from " + Wording.day(from)));
    question.to().ifPresent(to -> filters.add("to " + Wording.day(to)));
    return filters.isEmpty() ? "" : " (" + String.join(", ", filters) + ")";
  }
}
