package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who speaks in one sentence: the subject of a reporting verb, or whom "according to" names.
 */
final class SpeakerFinder {

  private static final Set<String> BETWEEN =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "then",
          "later",
          "again",
          "once",
          "earlier",
          "never",
          "always",
          "himself",
          "herself",
          "did",
          "not",
          "does",
          "would",
          "will",
          "however",
          "both",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "on");

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private final WordList verbs;
  private final NameRuns names;

  SpeakerFinder(WordList verbs, NameRuns names) {
    this.verbs = verbs;
    this.names = names;
  }

  /** Whoever is named as a speaker. */
  sealed interface Mention {

    /** By name. */
    record Named(Run run) implements Mention {}

    /**
     * By "he" or "she".
     *
     * @param word the number of the pronoun in the sentence
     */
    record Pronoun(int word) implements Mention {}
  }

  /** The speakers that the sentence names outside its quotations, in order. */
  List<Mention> mentions(Words words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).quoted() && !(participle(words, i) && !mentions.isEmpty())) {
        speaker(words, i).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<Mention> speaker(Words words, int i) {
    String word = words.get(i).lower();
    if (word.equals("according") && i + 2 < words.size() && words.get(i + 1).lower().equals("to")) {
      return names.startingAt(words, i + 2).map(Mention.Named::new);
    }
    if (!verbs.contains(word) || words.get(i).capitalised()) {
      return Optional.empty();
    }
    if (passive(words, i)) {
      return agent(words, i);
    }
    return participle(words, i)
        ? mainSubject(words, i)
        : subjectBefore(words, i).or(() -> subjectAfter(words, i));
  }

  /** ", adding that": said by whoever speaks or acts in the clause before it. */
  private static boolean participle(Words words, int i) {
    return words.get(i).lower().endsWith("ing") && words.get(i).gap().contains(",");
  }

  /** "was criticised": whoever stands before it does not speak. */
  private static boolean passive(Words words, int verb) {
    int i = verb - 1;
    while (i > 0 && between(words.get(i).lower())) {
      i--;
    }
    return i >= 0
        && BEING.contains(words.get(i).lower())
        && !words.get(verb).lower().endsWith("ing");
  }

  /** "Smith left the room, saying that": the first name that no preposition governs. */
  private Optional<Mention> mainSubject(Words words, int participle) {
    return names.all(words).stream()
        .filter(run -> run.last() < participle && !names.governed(words, run))
        .filter(run -> !words.get(run.last()).possessive())
        .findFirst()
        .map(Mention.Named::new);
  }

  /** "was criticised by Smith". */
  private Optional<Mention> agent(Words words, int verb) {
    return verb + 2 < words.size() && words.get(verb + 1).lower().equals("by")
        ? names.startingAt(words, verb + 2).map(Mention.Named::new)
        : Optional.empty();
  }

  private Optional<Mention> subjectBefore(Words words, int verb) {
    int i = verb - 1;
    boolean comma = words.get(verb).gap().contains(",");
    while (i >= 0 && !words.get(i).quoted() && between(words.get(i).lower())) {
      comma |= words.get(i).gap().contains(",");
      i--;
    }
    if (i < 0 || words.get(i).quoted()) {
      return Optional.empty();
    }
    if (Words.PRONOUNS.contains(words.get(i).lower()) && !comma) {
      return Optional.of(new Mention.Pronoun(i));
    }
    Optional<Run> adjacent =
        names.endingAt(words, i).filter(run -> !words.get(run.last()).possessive());
    if (adjacent.isPresent()) {
      Run run = adjacent.get();
      boolean apposed = words.get(run.first()).gap().contains(",");
      // "the envoy, Keith Kellogg, said": between commas only when the name fills them. "A
      // spokesman for Smith said": the spokesman does, not Smith.
      if ((!comma || apposed) && !names.governed(words, run)) {
        return Optional.of(new Mention.Named(run));
      }
    }
    return comma ? beforeApposition(words, i) : Optional.empty();
  }

  /** "Yuriy Sak, an adviser to the ministry, called": the name before the inserted words. */
  private Optional<Mention> beforeApposition(Words words, int from) {
    for (int i = from; i > 0 && !words.get(i).quoted(); i--) {
      if (words.get(i).gap().contains(",")) {
        Optional<Run> run = names.endingAt(words, i - 1);
        if (run.isPresent() && !words.get(i - 1).quoted()) {
          return run.map(Mention.Named::new);
        }
      }
    }
    return Optional.empty();
  }

  /** "said Smith": only where the verb follows what was said. */
  private Optional<Mention> subjectAfter(Words words, int verb) {
    boolean afterSpeech =
        verb == 0
            || words.get(verb).gap().contains(",")
            || words.get(verb).gap().contains("”")
            || words.get(verb).gap().contains("\"");
    if (!afterSpeech || verb + 1 >= words.size() || !words.get(verb + 1).follows()) {
      return Optional.empty();
    }
    return names.startingAt(words, verb + 1).map(Mention.Named::new);
  }

  private static boolean between(String word) {
    return BETWEEN.contains(word) || word.endsWith("ly");
  }
}
