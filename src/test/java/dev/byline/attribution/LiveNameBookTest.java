package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.attribution.KnownName.Origin;
import dev.byline.attribution.KnownName.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The book over a real file, with names that articles hold. */
class LiveNameBookTest {

  private static final String COMPANY = "Dorian Velt, Tamsin Reyle, Arlen Cole";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("names.yml");
  }

  @Test
  void knowsWhatTheFileSaysAndWhatTheArticlesShow() throws IOException {
    LiveNameBook book = book("- name: Port Ilva\n  spellings: [Ilva, Ilwa]\n");
    book.learn(woskoff());

    assertThat(book.all())
        .extracting(KnownName::name)
        .containsExactly("Port Ilva", "Steve Woskoff");
    assertThat(book.named("Steve Voskov").orElseThrow().spellings())
        .singleElement()
        .satisfies(spelling -> assertThat(spelling.origin()).isEqualTo(Origin.FOUND))
        .satisfies(spelling -> assertThat(spelling.reason()).contains("company"));
    assertThat(book.spellings("voskov")).containsExactlyInAnyOrder("Voskov", "Woskoff");
    assertThat(book.canonical("Voskov")).contains("Steve Woskoff");
    assertThat(book.spellings("Ilva")).contains("Ilwa");
  }

  @Test
  void whatIsFoundForANameOfTheFileBelongsToThatName() throws IOException {
    LiveNameBook book = book("- name: Steve Woskoff\n  spellings: [Woskoff, Voscoff]\n");
    book.learn(woskoff());

    assertThat(book.named("Voskov").orElseThrow().name()).isEqualTo("Steve Woskoff");
    assertThat(book.spellings("Voscoff")).contains("Voskov", "Woskoff");
    assertThat(book.all().getFirst().spellings())
        .extracting(Spelling::origin)
        .containsExactly(Origin.CONFIGURED, Origin.CONFIGURED, Origin.FOUND);
  }

  @Test
  void aSpellingThatSomebodyElseBearsMeansNobodyAlone() throws IOException {
    LiveNameBook book = book("");
    book.learn(woskoff().with("Boris Voskov", "striker", "Jan van Dyck"));

    assertThat(book.spellings("Woskoff")).containsExactly("Woskoff");
    assertThat(book.canonical("Voskov")).isEmpty();
    assertThat(book.named("Voskov")).isEmpty();
    assertThat(book.canonical("Steve Voskov")).contains("Steve Woskoff");
  }

  @ParameterizedTest
  @CsvSource({
    "Gen. Kellman, Keith Kellman",
    "General Keith Kellman, Keith Kellman",
    "K. Kellman, Keith Kellman",
    "the Secretary of State Keith Kellman, Keith Kellman",
    "KELLMAN, Keith Kellman",
    "Hilda Rowe, Hilda Rowe",
    "Mira Vóss, Mira Voss",
  })
  void tellsWhoIsMeant(String asked, String name) throws IOException {
    assertThat(persons().named(asked).map(KnownName::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rowe", "Anna Rowe", "Lord Rowe", "Nobody", "", " ", "the", "Paul Kellman"})
  void tellsNobodyWhereSeveralOrNoneAreMeant(String asked) throws IOException {
    assertThat(persons().named(asked)).isEmpty();
  }

  @Test
  void anotherFirstNameIsAnotherPersonWhateverTheSurnameOfTheFile() throws IOException {
    LiveNameBook book = book("- name: Steve Woskoff\n  spellings: [Woskoff, Voskov]\n");

    assertThat(book.canonical("Steven Voskov")).contains("Steve Woskoff");
    assertThat(book.canonical("Olga Voskov")).isEmpty();
  }

  @Test
  void anAddedSpellingHoldsAtOnceAndComesAfterTheOthers() throws IOException {
    LiveNameBook book =
        book("# Our names.\n- name: Port Ilva # the harbour\n  spellings: [Ilva, Ilwa]\n\n# end\n");
    long before = book.version();

    book.add("Port Ilva", "Ylva");

    assertThat(book.spellings("ilva")).contains("Ylva");
    assertThat(book.version()).isNotEqualTo(before);
    assertThat(file)
        .hasContent(
            "# Our names.\n- name: Port Ilva # the harbour\n  spellings: [Ilva, Ilwa, Ylva]\n\n# end\n");
  }

  @Test
  void aNewNameIsWrittenAtTheEndWithItsSurnameSoThatBothAreFound() throws IOException {
    LiveNameBook book = book("# Our names.\n");
    book.add("Mira Okonska", "Okonskaya");

    assertThat(file)
        .hasContent("# Our names.\n- name: Mira Okonska\n  spellings: [Okonska, Okonskaya]\n");
    assertThat(book.spellings("Okonska")).contains("Okonskaya");
  }

  @Test
  void theFileNeedNotBeThereBefore() throws IOException {
    LiveNameBook book = new LiveNameBook(new NamesFile(file));
    book.add("Velmora", "Welmora");

    assertThat(Files.readString(file)).isEqualTo("- name: Velmora\n  spellings: [Welmora]\n");
    assertThat(book.spellings("velmora")).containsExactlyInAnyOrder("Velmora", "Welmora");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- name: Ilva\n  spellings: [A, B]\n- name: Voss\n  spellings: [W]\n",
        "- name: Ilva\n  spellings:\n    - A\n    - B # so\n- name: Voss\n  spellings: [W]\n",
        "- {name: Ilva, spellings: [A, B]}\n- name: Voss\n  spellings: [W]",
        "- spellings:\n  - A\n  - B\n  name: Ilva\n- name: Voss\n  spellings: [W]\n",
        "-   name: Ilva\n    spellings: [ A , 'B' ]\r\n-   name: Voss\n    spellings: [W]\n",
      })
  void editsWhateverFormTheFileHas(String yaml) throws IOException {
    LiveNameBook book = book(yaml);
    book.add("Ilva", "O’Neill: x");
    book.remove("Ilva", "A");
    book.add("Ilva", "No");

    ConfiguredNames read = ConfiguredNames.read(file);
    assertThat(read.entries().getFirst().spellings()).containsExactly("B", "O’Neill: x", "No");
    assertThat(read.entries().getLast().name()).isEqualTo("Voss");
    assertThat(book.spellings("a")).containsExactly("a");
  }

  @Test
  void theLastSpellingTakesItsEntryAlong() throws IOException {
    LiveNameBook book =
        book(
            "# a\n- name: Ilva\n  spellings: [A]\n# b\n- name: Voss\n  spellings:\n    - W\n# c\n");
    book.remove("Voss", "W");
    assertThat(file).hasContent("# a\n- name: Ilva\n  spellings: [A]\n# b\n# c\n");
    book.remove("Ilva", "A");
    assertThat(file).hasContent("# a\n# b\n# c\n");
  }

  @Test
  void aFoundSpellingThatIsRemovedStaysAwayAndCanComeBack() throws IOException {
    LiveNameBook book = book("# Our names.\n");
    book.learn(woskoff());
    book.remove("Steve Woskoff", "Voskov");

    assertThat(file).hasContent("# Our names.\n- name: Steve Woskoff\n  apart: [Voskov]\n");
    assertThat(book.all()).isEmpty();
    assertThat(book.spellings("Woskoff")).containsExactly("Woskoff");
    book.learn(woskoff());
    assertThat(book.named("Steve Voskov").map(KnownName::name)).contains("Steve Voskov");

    book.add("Steve Woskoff", "Voskov");
    assertThat(file)
        .hasContent("# Our names.\n- name: Steve Woskoff\n  spellings: [Woskoff, Voskov]\n");
    assertThat(book.canonical("Steve Voskov")).contains("Steve Woskoff");
  }

  @Test
  void aSpellingOfAnotherNameIsRefused() throws IOException {
    LiveNameBook book =
        book("- name: Ilva\n  spellings: [Ilwa]\n- name: Voss\n  spellings: [Woss]\n");
    assertThatExceptionOfType(InvalidNames.class)
        .isThrownBy(() -> book.add("Ilva", "Woss"))
        .withMessageContaining("names.yml")
        .withMessageContaining("Voss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n", "123", "a\nb", "\u0000x"})
  void whatIsNoNameIsRefused(String spelling) throws IOException {
    LiveNameBook book = book("- name: Ilva\n  spellings: [Ilwa]\n");
    assertThatExceptionOfType(InvalidNames.class)
        .isThrownBy(() -> book.add("Ilva", spelling))
        .withMessageContaining("names.yml");
  }

  @Test
  void whatIsNoSpellingCannotBeRemoved() throws IOException {
    LiveNameBook book = book("- name: Ilva\n  spellings: [Ilwa]\n");
    assertThatExceptionOfType(InvalidNames.class)
        .isThrownBy(() -> book.remove("Ilva", "Woss"))
        .withMessageContaining("Woss is no spelling of Ilva")
        .withMessageContaining("names.yml");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndChangesNothing() throws IOException {
    LiveNameBook book = book("- name: Ilva\n  spellings: [Ilwa]\n");
    // What cannot be replaced by any user: a folder in the file's place.
    Files.delete(file);
    Files.createDirectories(file.resolve("inside"));

    assertThatExceptionOfType(InvalidNames.class)
        .isThrownBy(() -> book.add("Ilva", "Ylva"))
        .withMessageContaining("names.yml");
    assertThat(book.spellings("Ilva")).doesNotContain("Ylva");
  }

  @Test
  void anEditByHandHoldsForTheNextQuestion() throws IOException {
    LiveNameBook book = book("- name: Ilva\n  spellings: [Ilwa]\n");
    long before = book.version();
    Files.writeString(file, "- name: Ilva\n  spellings: [Ilwa, Ylvaa]\n");

    assertThat(book.version()).isNotEqualTo(before);
    assertThat(book.spellings("Ilva")).contains("Ylvaa");
  }

  @Test
  void aFileThatIsBrokenByHandLeavesTheNamesFromBeforeAndIsNotOverwritten() throws IOException {
    LiveNameBook book = book("- name: Ilva\n  spellings: [Ilwa]\n");
    Files.writeString(file, "- name: [");

    book.version();
    assertThat(book.spellings("Ilva")).contains("Ilwa");
    assertThatExceptionOfType(InvalidNames.class).isThrownBy(() -> book.add("Ilva", "Ylva"));
    assertThat(file).hasContent("- name: [");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = folder.resolve("real.yml");
    Files.writeString(real, "- name: Ilva\n  spellings: [Ilwa]\n");
    try {
      Files.createSymbolicLink(file, real);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
    new LiveNameBook(new NamesFile(file)).add("Ilva", "Ylva");

    assertThat(file).isSymbolicLink();
    assertThat(real).content().contains("Ylva");
  }

  @Test
  void nothingIsLostWhenTwoEditAtOnceWhileOthersAsk() throws Exception {
    LiveNameBook book = book("# Our names.\n");
    List<Callable<Void>> editors = new ArrayList<>();
    for (String letter : List.of("A", "B")) {
      editors.add(
          () -> {
            for (int i = 0; i < 20; i++) {
              book.add("Harbour", "Harbour" + letter + "x".repeat(i + 1));
              assertThat(book.spellings("Harbour"))
                  .contains("Harbour" + letter + "x".repeat(i + 1));
              book.learn(woskoff());
            }
            return null;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Void> editor : threads.invokeAll(editors)) {
        editor.get();
      }
    }
    assertThat(ConfiguredNames.read(file).entries().getFirst().spellings()).hasSize(40);
    assertThat(book.spellings("harbour")).hasSize(41);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void findsWhoHoldsAnOffice() throws IOException {
    LiveNameBook book = book("- name: Velmora\n  spellings: [Velmora, Welmora]\n");
    book.learn(
        new ObservedNamesForTest()
            .with("John Halley", "UK Defence Secretary, Defence Secretary", "")
            .with("Pete Hexeth", "US Defense Secretary", "")
            .with("Anna Rowe", "mayor of Welmora", "")
            .with("Tom Hale", "deputy mayor of Velmora", "")
            .with("Jan Voss", "former mayor of Velmora", "")
            .with("Mira Okonska", "chief of staff of the mayor of Velmora", "")
            .with("Steve Woskoff", "special envoy", COMPANY)
            .with("Steve Voskov", "special envoy", COMPANY)
            .with("Keith Kellman", "US special envoy for Ukraine", ""));

    assertThat(holders(book, "the British defense secretary")).containsExactly("John Halley");
    assertThat(holders(book, "Defence Secretary")).containsExactly("John Halley", "Pete Hexeth");
    assertThat(holders(book, "the mayor of Velmora")).containsExactly("Anna Rowe");
    assertThat(holders(book, "Velmora’s deputy mayor")).containsExactly("Tom Hale");
    assertThat(holders(book, "the mayor’s chief of staff")).containsExactly("Mira Okonska");
    assertThat(holders(book, "American special envoy to Ukraine")).containsExactly("Keith Kellman");
    assertThat(holders(book, "special envoy")).containsExactly("Steve Woskoff", "Keith Kellman");
    assertThat(holders(book, "mayor of Port Ashby")).isEmpty();
    assertThat(holders(book, "Velmora")).isEmpty();
    assertThat(holders(book, "")).isEmpty();
  }

  private static List<String> holders(NameBook book, String office) {
    return book.holders(office).stream().map(Holder::name).toList();
  }

  /** One envoy under two spellings. */
  private static ObservedNamesForTest woskoff() {
    return new ObservedNamesForTest()
        .with("Steve Woskoff", "special envoy", COMPANY)
        .with("Steve Voskov", "envoy", COMPANY);
  }

  private LiveNameBook persons() throws IOException {
    LiveNameBook book = book("");
    book.learn(
        new ObservedNamesForTest()
            .with("Keith Kellman", "general", "")
            .with("Hilda Rowe", "", "")
            .with("Ben Rowe", "", "")
            .with("Mira Voss", "", ""));
    return book;
  }

  private LiveNameBook book(String yaml) throws IOException {
    Files.writeString(file, yaml);
    return new LiveNameBook(new NamesFile(file));
  }
}
