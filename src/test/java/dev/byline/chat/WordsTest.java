package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import com.ibm.icu.text.PluralRules;
import dev.byline.answer.EvidenceFeature;
import dev.byline.answer.Explanation;
import dev.byline.answer.InvalidQuestion.Fault;
import dev.byline.answer.QuestionKind;
import dev.byline.answer.RankingFeature;
import dev.byline.answer.Verdict;
import dev.byline.attribution.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The library of words: complete, of one shape, and right in each language. */
class WordsTest {

  /** What a source holds that uses the library. */
  private static final Pattern SAYS = Pattern.compile("Words|\\bwords\\(\\)|\\.words\\(");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*[a-z0-9])\"");

  /** Keys that are put together: what stands before the value, and the values. */
  private static final Map<String, Enum<?>[]> FAMILIES =
      Map.of(
          "stance", Statement.Stance.values(),
          "kind", Statement.Kind.values(),
          "verdict", Verdict.values(),
          "standing", Explanation.Standing.values(),
          "ranking", RankingFeature.values(),
          "evidence", EvidenceFeature.values(),
          "why.kind", QuestionKind.values(),
          "fault", EnumSet.complementOf(EnumSet.of(Fault.OTHER)).toArray(Fault[]::new));

  static List<Locale> languages() {
    return Words.languages();
  }

  @Test
  void fiveLanguagesAreSpoken() {
    assertThat(Words.languages())
        .extracting(Locale::getLanguage)
        .containsExactly("en", "de", "fr", "es", "uk");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysTheSameWithTheSameArguments(Locale language) {
    assertThat(arguments(language)).isEqualTo(arguments(Locale.ENGLISH));
    assertThat(patterns(language)).allSatisfy((key, pattern) -> assertThat(pattern).isNotBlank());
  }

  /** ICU would take what follows it for quoted, even an argument. */
  @ParameterizedTest
  @MethodSource("languages")
  void noPatternHoldsAnAsciiApostrophe(Locale language) {
    assertThat(patterns(language))
        .allSatisfy((key, pattern) -> assertThat(pattern).doesNotContain("'"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyNumberHasAllFormsOfTheLanguage(Locale language) {
    Set<String> forms = PluralRules.forLocale(language).getKeywords();

    assertThat(patterns(language))
        .allSatisfy(
            (key, pattern) ->
                assertThat(plurals(pattern))
                    .allSatisfy(told -> assertThat(told).containsAll(forms)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyValueHasItsWords(Locale language) {
    Words words = Words.in(language);

    FAMILIES.forEach(
        (family, values) ->
            assertThat(values)
                .allSatisfy(value -> assertThat(words.name(family, value, 1, 2, 3)).isNotBlank()));
  }

  @Test
  void noWordsAreUnusedAndNoneAreMissing() {
    Set<String> keys = patterns(Locale.ENGLISH).keySet();
    Set<String> literals = literals();
    Set<String> rooms =
        keys.stream().filter(WordsTest::dotted).map(WordsTest::first).collect(Collectors.toSet());

    assertThat(keys).allMatch(key -> used(key, literals));
    assertThat(literals)
        .filteredOn(literal -> dotted(literal) && rooms.contains(first(literal)))
        .allMatch(literal -> keys.contains(literal) || FAMILIES.containsKey(literal));
  }

  @ParameterizedTest
  @CsvSource({
    "de, 1, vor 1 Minute",
    "de, 2, vor 2 Minuten",
    "fr, 0, il y a 0 minute",
    "fr, 1, il y a 1 minute",
    "fr, 2, il y a 2 minutes",
    "es, 1, hace 1 minuto",
    "es, 2, hace 2 minutos",
    "uk, 1, 1 хвилину тому",
    "uk, 2, 2 хвилини тому",
    "uk, 5, 5 хвилин тому",
    "uk, 11, 11 хвилин тому",
    "uk, 12, 12 хвилин тому",
    "uk, 21, 21 хвилину тому",
    "uk, 24, 24 хвилини тому",
    "uk, 25, 25 хвилин тому",
  })
  void numbersAreCountedAsTheLanguageCounts(String language, int minutes, String words) {
    assertThat(Words.in(Locale.of(language)).say("ago.minutes", minutes)).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatPeopleWroteIsNeverReadAsAPattern(Locale language) {
    Words words = Words.in(language);
    String hostile = "it's {0} {1, plural, other{#}} ''{' <b> %s";

    assertThat(words.say("looked-for", hostile)).contains(hostile);
    assertThat(words.given(hostile)).contains(Wording.shortened(hostile));
    assertThat(words.listed(List.of(hostile, "{2}"))).contains(hostile, "{2}");
  }

  @Test
  void aCountryHasTheWordsOfItsLanguageAndAllOthersHaveEnglishOnes() {
    assertThat(Words.in(Locale.of("de", "AT"))).isSameAs(Words.in(Locale.GERMAN));
    assertThat(Words.in(Locale.forLanguageTag("es-419")).say("small-talk.greeting"))
        .isEqualTo("Hola");
    assertThat(Words.in(Locale.JAPANESE)).isSameAs(Words.ENGLISH);
    assertThat(Words.in(Locale.ROOT)).isSameAs(Words.ENGLISH);
  }

  @Test
  void wordsThatNobodyWroteAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.ENGLISH.say("no.such-words"))
        .withMessageContaining("no.such-words");
  }

  private static boolean used(String key, Set<String> literals) {
    if (key.startsWith("command.") || key.startsWith("option.")) {
      List<String> names = List.of(key.split("\\."));
      return literals.containsAll(names.subList(1, names.size() - 1));
    }
    return literals.contains(key)
        || dotted(key) && FAMILIES.containsKey(key.substring(0, key.lastIndexOf('.')));
  }

  private static boolean dotted(String key) {
    return key.indexOf('.') > 0;
  }

  private static String first(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /** What stands between quotation marks in the sources that use the library. */
  private static Set<String> literals() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(WordsTest::read)
          .filter(
              source -> source.contains("package dev.byline.chat;") || SAYS.matcher(source).find())
          .flatMap(source -> LITERAL.matcher(source).results())
          .map(literal -> literal.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> patterns(Locale language) {
    ResourceBundle bundle = ResourceBundle.getBundle("dev.byline.chat.words", language);
    assertThat(bundle.getLocale()).isEqualTo(language);
    return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
  }

  private static Map<String, Set<String>> arguments(Locale language) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    patterns(language)
        .forEach(
            (key, pattern) ->
                arguments.put(key, new MessageFormat(pattern, language).getArgumentNames()));
    return arguments;
  }

  /** The forms that a pattern tells of each of its numbers. */
  private static List<Set<String>> plurals(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getArgType() == ArgType.PLURAL && part.getType() == Type.ARG_START) {
        plurals.add(new HashSet<>());
      } else if (part.getType() == Type.ARG_SELECTOR) {
        plurals.getLast().add(parsed.getSubstring(part));
      }
    }
    return plurals;
  }
}
