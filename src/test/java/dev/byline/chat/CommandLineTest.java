package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that gives a command its values reads back as exactly them. */
class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who met in Paris?",
        "soup limit: many",
        "speaker:",
        "what does from: and to: mean?",
        "limit\\: with a backslash, limit\\\\: with two",
        "limit:limit:limit:",
        "/ask question: in a question",
        "two\nlines\tfrom: here",
        "timelimit: is a word of its own",
      })
  void whateverTheyHold(String question) {
    Map<String, String> values = Map.of("question", question, "limit", "7", "speaker", "to: Ann");

    String line = CommandLine.line(AskCommand.DESCRIPTION, values);

    assertThat(CommandLine.parse(line).values(AskCommand.DESCRIPTION)).isEqualTo(values);
  }

  @Test
  void inTheOrderInWhichTheyAreOffered() {
    assertThat(
            CommandLine.line(
                AskCommand.DESCRIPTION, Map.of("limit", "3", "question", "who?", "speaker", " ")))
        .isEqualTo("/ask question: who? limit: 3");
  }
}
