package dev.byline.chat;

import dev.byline.answer.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a reply which question it answers, for people and for what is asked next. */
final class Asked {

  private final Words words;

  Asked(Words words) {
    this.words = words;
  }

  /**
   * The reply with the question in it.
   *
   * @param completed whether people asked less than this, and are told how it was understood
   */
  Reply in(Reply reply, Question question, boolean completed) {
    Optional<String> understood =
        completed
            ? Optional.of(
                words.say("understood", question.text() + filters(question))
                    + reply.understood().map(lookedFor -> "\n" + lookedFor).orElse(""))
            : reply.understood();
    return new Reply(
        reply.kind(),
        reply.title(),
        understood,
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

  private String filters(Question question) {
    List<String> filters = new ArrayList<>();
    question.speaker().ifPresent(speaker -> filters.add(words.say("filter.speaker", speaker)));
    question
        .from()
        .ifPresent(from -> filters.add(words.say("filter.from", Wording.day(words, from))));
    question.to().ifPresent(to -> filters.add(words.say("filter.to", Wording.day(words, to))));
    return filters.isEmpty() ? "" : " (" + String.join(", ", filters) + ")";
  }
}
