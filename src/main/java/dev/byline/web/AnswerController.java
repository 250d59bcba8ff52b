package dev.byline.web;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers for programs. */
@RestController
final class AnswerController {

  private final Answers answers;

  AnswerController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/api/answers")
  AnswerJson answer(
      @RequestParam String question,
      @RequestParam(defaultValue = "" + Question.DEFAULT_LIMIT) int limit,
      @RequestParam Optional<String> speaker,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
      @RequestParam Optional<String> zone) {
    long started = System.nanoTime();
    Answer answer =
        answers.answer(
            new Question(
                question, limit, given(speaker), from, to, given(zone).map(Zones::required)));
    double tookMillis = (System.nanoTime() - started) / 1e6;
    return AnswerJson.of(answer, tookMillis);
  }

  private static Optional<String> given(Optional<String> parameter) {
    return parameter.filter(value -> !value.isBlank());
  }
}
