package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server's settings are found again as they were. */
class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void allIsFoundAgain() {
    SettingsFile.in(folder.resolve("settings.json"))
        .change(
            "1",
            old ->
                old.withOnlyIn("5", true)
                    .withQuestionChannel("7", true)
                    .withLanguage(Optional.of(Locale.FRENCH))
                    .withLimit(Optional.of(4))
                    .withReindexRole("9", true));

    ServerSettings found = SettingsFile.in(folder.resolve("settings.json")).of("1");

    assertThat(found.onlyIn()).containsExactly("5");
    assertThat(found.questionChannels()).containsExactly("7");
    assertThat(found.language()).contains(Locale.FRENCH);
    assertThat(found.limit()).contains(4);
    assertThat(found.reindexRoles()).containsExactly("9");
    assertThat(SettingsFile.in(folder.resolve("settings.json")).of("2"))
        .isEqualTo(ServerSettings.NONE);
  }

  @Test
  void aFileThatCannotBeReadIsPutAside() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, "{\"1\": ");

    assertThat(SettingsFile.in(file).of("1")).isEqualTo(ServerSettings.NONE);
    assertThat(folder.resolve("settings.json.unreadable")).hasContent("{\"1\": ");
  }
}
