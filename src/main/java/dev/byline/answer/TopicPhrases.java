package dev.byline.answer;

import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names and nouns of a text, as it writes them. Nouns are known without a tagger by where
 * they stand: alone between a determiner or preposition and what ends a phrase. "A deal" is left
 * out: what is talked about is known, and has another determiner.
 */
final class TopicPhrases {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N},] )(?<before>the )?"
              + "(?<topic>\\p{Lu}[\\p{L}\\p{M}-]+(?: \\p{Lu}[\\p{L}\\p{M}-]+){0,3})(?![\\p{L}\\p{M}-])"
              + "(?=(?: (?<next>\\p{Ll}+))?)");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?<before>(?i:the|this|our|their|his|her|its|of|on|about|for|against|over))"
              + " (?<topic>\\p{Ll}[\\p{Ll}\\p{M}-]{3,})(?=[.,;:!?”\"]|$| (?<next>\\p{L}+))");

  /** Of what is named before or is somebody's, "the" is said. */
  private static final Set<String> DEFINITE =
      Set.of("the", "the ", "this", "our", "their", "his", "her", "its");

  private static final Set<String> NO_NOUN = Set.of("ing", "ly", "ed");

  private final NameBook names;
  private final WordList functionWords;

  TopicPhrases(NameBook names, WordList functionWords) {
    this.names = names;
    this.functionWords = functionWords;
  }

  /** Such as "Crimea", "the Kremlin", "the ceasefire", "territory". */
  List<String> in(String text) {
    Stream<MatchResult> named =
        NAME.matcher(text)
            .results()
            .filter(name -> !names.role(name.group("topic")))
            .filter(name -> !functionWords.contains(name.group("topic")))
            .filter(name -> TimePhrase.of(name.group("topic")).isEmpty());
    Stream<MatchResult> nouns =
        NOUN.matcher(text).results().filter(this::alone).filter(this::mayBeNoun);
    return Stream.concat(named, nouns).map(this::phrase).toList();
  }

  /** Whether it ends its phrase: "the NATO" of "the NATO allies" does not. */
  private boolean alone(MatchResult match) {
    String next = match.group("next");
    return next == null || functionWords.contains(next);
  }

  private boolean mayBeNoun(MatchResult match) {
    String noun = match.group("topic");
    return !functionWords.contains(noun) && NO_NOUN.stream().noneMatch(noun::endsWith);
  }

  private String phrase(MatchResult match) {
    boolean definite =
        DEFINITE.contains(String.valueOf(match.group("before")).toLowerCase(Locale.ROOT))
            && alone(match);
    return (definite ? "the " : "") + match.group("topic");
  }
}
