package dev.byline.briefing;

import dev.byline.article.WordList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences whose figures a later report of the same story gives otherwise: "at least 11
 * people were killed" once another has "19 people". Only reports that state the time of day can be
 * told apart so.
 */
final class OvertakenFigures {

  /** A figure and the word after it, past "more" or "other". */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]{0,12}\\d|\\d)(?![\\d.,]*\\d)"
              + "\\s+(?:more\\s+|other\\s+)?(\\p{Ll}{3,20})");

  private static final WordList CASUALTIES =
      WordList.read(OvertakenFigures.class, "casualty-words.txt");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** "19 people", "killed 19", "the toll rose to 19": always the same count. */
  private static final Pattern DEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,7})(?=\\s(?:people|dead|were|others"
              + "|confirmed|lives|deaths)\\b)"
              + "|\\b(?:killed|kills|killing|to)\\s(\\d{1,7})\\b");

  private static final String DEATHS = "†";

  /** Two sentences count the same thing, not only a thing of the same kind, if so much alike. */
  private static final double SAME_THING = 0.35;

  /** A story has one toll: here it is enough that both name the same place or people. */
  private static final double SAME_TOLL = 0.08;

  private final Map<String, List<Told>> byUnit = new HashMap<>();

  private record Told(String figure, Instant time, StorySentence sentence) {}

  OvertakenFigures(List<StorySentence> story) {
    for (StorySentence sentence : story) {
      time(sentence)
          .ifPresent(
              time ->
                  figures(sentence)
                      .forEach(
                          (unit, figure) ->
                              byUnit
                                  .computeIfAbsent(unit, added -> new ArrayList<>())
                                  .add(new Told(figure, time, sentence))));
    }
  }

  /** Whether a later report has another figure for the same, and none so late has this one. */
  boolean in(StorySentence sentence) {
    Optional<Instant> time = time(sentence);
    return time.isPresent()
        && figures(sentence).entrySet().stream()
            .anyMatch(told -> overtaken(sentence, told.getKey(), told.getValue()));
  }

  private boolean overtaken(StorySentence sentence, String unit, String figure) {
    double alike = unit.equals(DEATHS) ? SAME_TOLL : SAME_THING;
    Instant last = Instant.MIN;
    boolean still = false;
    Set<String> figures = new HashSet<>();
    for (Told told : byUnit.getOrDefault(unit, List.of())) {
      if (told.sentence() == sentence || told.sentence().likeness(sentence) >= alike) {
        figures.add(told.figure());
        if (!told.time().isBefore(last)) {
          still = told.figure().equals(figure) || (still && told.time().equals(last));
          last = told.time();
        }
      }
    }
    return figures.size() > 1 && !still;
  }

  private static Optional<Instant> time(StorySentence sentence) {
    return sentence.sentence().article().published().time();
  }

  private static Map<String, String> figures(StorySentence sentence) {
    Map<String, String> figures = new HashMap<>();
    Matcher matcher = FIGURE.matcher(sentence.reading());
    while (matcher.find()) {
      figures.putIfAbsent(matcher.group(2), matcher.group(1));
    }
    deaths(sentence.reading()).ifPresent(dead -> figures.put(DEATHS, dead));
    return figures;
  }

  /** The first figure that counts people or nothing else, where the sentence tells of deaths. */
  private static Optional<String> deaths(String sentence) {
    return WORD.matcher(sentence).results().anyMatch(word -> CASUALTIES.contains(word.group()))
        ? DEAD.matcher(sentence)
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .findFirst()
        : Optional.empty();
  }
}
