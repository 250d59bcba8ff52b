package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked is found again, and a file that is broken or taken keeps nobody from asking. */
class ExchangesTest {

  private static final Exchange ASKED =
      new Exchange("/ask question: lamp", Optional.of("/ask question: quay"), Locale.GERMAN);

  @TempDir Path folder;

  @Test
  void whatWasAskedIsFoundAfterARestart() {
    Path file = folder.resolve("discord.mv");
    String key;
    try (Exchanges exchanges = Exchanges.in(file)) {
      key = exchanges.keep(ASKED);
    }

    try (Exchanges exchanges = Exchanges.in(file)) {
      assertThat(exchanges.get(key)).contains(ASKED);
    }
  }

  @Test
  void aFileThatCannotBeReadIsPutAside() throws IOException {
    Path file = folder.resolve("discord.mv");
    Files.writeString(file, "no store at all ".repeat(1_000));

    try (Exchanges exchanges = Exchanges.in(file)) {
      assertThat(exchanges.get(exchanges.keep(ASKED))).contains(ASKED);
    }

    assertThat(folder.resolve("discord.mv.unreadable")).content().startsWith("no store at all");
    assertThat(file).exists();
  }

  @Test
  void aFileThatAnotherProcessHoldsIsLeftToIt() {
    Path file = folder.resolve("discord.mv");
    try (Exchanges first = Exchanges.in(file);
        Exchanges second = Exchanges.in(file)) {
      String key = first.keep(ASKED);

      assertThat(second.get(second.keep(ASKED))).contains(ASKED);
      assertThat(first.get(key)).contains(ASKED);
    }
    assertThat(folder.resolve("discord.mv.unreadable")).doesNotExist();
  }
}
