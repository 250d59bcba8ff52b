package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.byline.chat.Words;
import dev.byline.index.NotReadyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** Whatever happens while an answer is made, something is said. */
class AnsweringTest {

  private final List<String> said = new ArrayList<>();

  @Test
  void beforeTheArticlesAreReadThatIsSaid() {
    Answering.guarded(
        new Says(),
        () -> {
          throw new NotReadyException(Optional.empty());
        });

    assertThat(said).hasSize(1);
    assertThat(said.getFirst()).contains("still being read", "/status");
  }

  @Test
  void whereTheyCouldNotBeReadTheReasonIsSaid() {
    Answering.guarded(
        new Says(),
        () -> {
          throw new NotReadyException(Optional.of("The folder is *gone*."));
        });

    assertThat(said.getFirst()).contains("The folder is \\*gone\\*.");
  }

  @Test
  void whatNobodyExpectedIsSaidWithItsNumber() {
    Answering.guarded(
        new Says(),
        () -> {
          throw new IllegalStateException("a secret of the house");
        });

    assertThat(said.getFirst()).contains("error ").doesNotContain("secret");
  }

  /** Keeps what is said. */
  private final class Says implements ReplyPlace {

    @Override
    public RestAction<?> shows(MessageCreateData message) {
      said.add(message.getContent());
      return mock(RestAction.class);
    }

    @Override
    public boolean alone() {
      return true;
    }

    @Override
    public Words words() {
      return Words.ENGLISH;
    }

    @Override
    public void failed(Throwable failure) {
      throw new AssertionError(failure);
    }
  }
}
