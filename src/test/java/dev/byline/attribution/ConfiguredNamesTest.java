package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredNamesTest {

  @TempDir private Path folder;

  @Test
  void aWordHasTheSpellingsOfItsEntryWhateverItsCase() throws IOException {
    LiveNameBook names = read("- name: Port Ilva\n  spellings: [Ilva, Ilwa]\n");
    assertThat(names.spellings("ilwa")).containsExactly("Ilva", "Ilwa", "Port Ilva");
    assertThat(names.canonical("ILVA")).contains("Port Ilva");
  }

  @Test
  void aWordThatTheBookDoesNotKnowIsItsOwnOnlySpelling() throws IOException {
    LiveNameBook names = read("- name: Port Ilva\n  spellings: [Ilva, Ilwa]\n");
    assertThat(names.spellings("Voss")).containsExactly("Voss");
    assertThat(names.canonical("Voss")).isEmpty();
  }

  @Test
  void thereNeedBeNoFile() {
    assertThat(new LiveNameBook(new NamesFile(folder.resolve("none.yml"))).spellings("Voss"))
        .containsExactly("Voss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: Ilva", "- Ilva", "- name: Ilva", "- [", "- !!java.net.URL [x]"})
  void aFileOfAnotherFormIsRefusedByName(String yaml) {
    assertThatExceptionOfType(InvalidNames.class)
        .isThrownBy(() -> read(yaml))
        .withMessageContaining("names.yml");
  }

  private LiveNameBook read(String yaml) throws IOException {
    Path file = folder.resolve("names.yml");
    Files.writeString(file, yaml);
    return new LiveNameBook(new NamesFile(file));
  }
}
