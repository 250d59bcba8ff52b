package dev.byline.chat;

import dev.byline.answer.Question;
import java.util.ArrayList;
import java.util.List;
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
    return "/ask question: "
        + text
        + filters.speaker().map(speaker -> " speaker: " + speaker).orElse("")
        + filters.from().map(from -> " from: " + from).orElse("")
        + filters.to().map(to -> " to: " + to).orElse("")
        + (filters.limit() == Question.DEFAULT_LIMIT ? "" : " limit: " + filters.limit());
  }

  private static String filters(Question question) {
    List<String> filters = new ArrayList<>();
    question.speaker().ifPresent(speaker -> filters.add("said by " + speaker));
    question.from().ifPresent(from -> filters.add("from " + Wording.day(from)));
    question.to().ifPresent(to -> filters.add("to " + Wording.day(to)));
    return filters.isEmpty() ? "" : " (" + String.join(", ", filters) + ")";
  }
}
