package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is told from other talk. */
class QuestionFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Penrose say about the lamp?",
        "And the gulls? ",
        "He asked “will it burn?”",
        "when will the lamp burn again",
        "How many gulls were blinded",
        "Was hat Penrose gesagt?"
      })
  void asks(String message) {
    assertThat(QuestionForm.asks(message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "???",
        "really?",
        "what a day",
        "who cares",
        "the lamp burns again",
        "/ask who came?",
        "see https://example.org/?q=lamp for more"
      })
  void asksNothing(String message) {
    assertThat(QuestionForm.asks(message)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 4000})
  void aPastedTextIsNoQuestion(int length) {
    assertThat(QuestionForm.asks("lamp ".repeat(length / 5) + "burns?")).isFalse();
  }
}
