package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.chat.Part.Lines;
import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spellings as people see and change them. */
class NamesCommandTest {

  private Newsroom newsroom;
  private NamesCommand command;
  private Path file;

  @BeforeEach
  void open(@TempDir Path home) throws IOException {
    newsroom = Newsroom.small(home);
    file = home.resolve("names.yml");
    command = new NamesCommand(newsroom.get(NameBook.class), newsroom.get(NameEditor.class));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void listsNamesWithTheirSpellings() {
    Reply reply = run(Map.of());

    assertThat(reply.title()).endsWith("with several spellings");
    assertThat(lines(reply))
        .anySatisfy(
            line -> {
              assertThat(line.text()).isEqualTo("Mira Okonska");
              assertThat(line.detail().orElseThrow()).contains("Okonskaya");
            });
  }

  @Test
  void aSpellingThatIsAddedHoldsAtOnceAndStandsInTheFile() throws IOException {
    Reply reply = run(Map.of("name", "Mira Okonska", "add", "Okonskova"));

    assertThat(lines(reply)).extracting(Lines.Line::text).contains("Okonskova");
    assertThat(Files.readString(file)).contains("Okonskova");
    assertThat(newsroom.get(NameBook.class).spellings("Okonskova")).contains("Okonska");

    assertThat(lines(run(Map.of("name", "Mira Okonska", "remove", "Okonskova"))))
        .extracting(Lines.Line::text)
        .doesNotContain("Okonskova");
  }

  @Test
  void aSpellingOfNobodyIsNotChanged() {
    assertThatThrownBy(() -> run(Map.of("add", "Okonskova"))).isInstanceOf(InvalidOption.class);
    assertThat(run(Map.of("name", "Mira Okonska", "remove", "Velt")).kind())
        .isEqualTo(Reply.Kind.ERROR);
  }

  @Test
  void aNameOfOneSpellingSaysSo() {
    assertThat(run(Map.of("name", "Reyle")).title()).isEqualTo("One spelling only");
  }

  private Reply run(Map<String, String> values) {
    return command.run(new Invocation(values, false));
  }

  private static List<Lines.Line> lines(Reply reply) {
    return reply.parts().stream()
        .filter(Lines.class::isInstance)
        .map(Lines.class::cast)
        .flatMap(part -> part.items().stream())
        .toList();
  }
}
