package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void aBlankQuestionIsInvalid(String text) {
    assertThat(invalid(() -> Question.of(text))).isEqualTo("question");
  }

  @Test
  void aQuestionHasAtMost500Characters() {
    assertThat(Question.of("x".repeat(500)).text()).hasSize(500);
    assertThat(invalid(() -> Question.of("x".repeat(501)))).isEqualTo("question");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 26, Integer.MAX_VALUE})
  void aLimitOutsideOneTo25IsInvalid(int limit) {
    assertThat(invalid(() -> question(limit, null, null))).isEqualTo("limit");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25})
  void bothEndsOfTheLimitAreAllowed(int limit) {
    assertThat(question(limit, null, null).limit()).isEqualTo(limit);
  }

  @Test
  void daysInTheWrongOrderAreInvalid() {
    assertThat(invalid(() -> question(5, "2031-03-13", "2031-03-12"))).isEqualTo("to");
    assertThat(question(5, "2031-03-12", "2031-03-12").from()).isPresent();
  }

  private static Question question(int limit, @Nullable String from, @Nullable String to) {
    return new Question(
        "what happened?",
        limit,
        Optional.empty(),
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse));
  }

  /** The parameter that the refusal names. */
  private static String invalid(ThrowingCallable asking) {
    return catchThrowableOfType(InvalidQuestion.class, asking).parameter();
  }
}
