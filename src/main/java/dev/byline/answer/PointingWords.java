package dev.byline.answer;

import dev.byline.article.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question that point to something named before: "he", "his", "it", "there". They
 * are replaced by what they stand for only where the question itself names nothing that they could
 * mean.
 */
final class PointingWords {

  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?<word>he|she|him|her|his|they|them|their)\\b(?<next>\\s+\\p{L}+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THING_LAST =
      Pattern.compile(
          "(?<=\\b(?:about|on|of|for|with|from|to|against|regarding)\\s)(?:it|that|this)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THING_FIRST =
      Pattern.compile(
          "^(?:when|where|why|how|what|who|did|does|is|was|will|has)\\b(?:\\s+\\p{L}+)?\\s+(?<word>it)\\s+(?=\\p{L}+$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THERE = Pattern.compile("\\bthere$", Pattern.CASE_INSENSITIVE);

  private static final Set<String> POSSESSIVE = Set.of("his", "their");
  private static final Set<String> OBJECT = Set.of("him", "them");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their");

  private final String text;
  private final WordList functionWords;
  private final Voices voices;

  PointingWords(String text, WordList functionWords, Voices voices) {
    this.text = text;
    this.functionWords = functionWords;
    this.voices = voices;
  }

  /** Whether the text holds a pronoun. */
  static boolean in(String text) {
    return Pattern.compile(
            "\\b(?:he|she|him|his|her|they|them|their|it|that|this|there)\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  /** The question with the words replaced, or empty where none points back. */
  Optional<String> resolved(QuestionParts before) {
    Optional<String> person = person(text, before);
    Optional<String> thing = thing(person.orElse(text), before);
    Optional<String> place = place(thing.or(() -> person).orElse(text), before);
    return place.or(() -> thing).or(() -> person);
  }

  private Optional<String> person(String question, QuestionParts before) {
    Matcher pronoun = PERSON.matcher(question);
    if (!pronoun.find()) {
      return Optional.empty();
    }
    String word = pronoun.group("word").toLowerCase(Locale.ROOT);
    boolean followed = pronoun.group("next") != null && !empty(pronoun.group("next").strip());
    boolean object = OBJECT.contains(word) || (word.equals("her") && !followed);
    boolean possessive = POSSESSIVE.contains(word) || (word.equals("her") && followed);
    List<String> ahead = List.of(question.substring(0, pronoun.start()).strip().split(" ", -1));
    // Who acts on "him" is somebody else; "he" may be anybody who was named.
    boolean meansAnother =
        object
            ? ahead.stream().skip(1).anyMatch(this::named)
            : ahead.stream().anyMatch(other -> !empty(other));
    if (meansAnother || (SEVERAL.contains(word) && !before.asksForWords())) {
      return Optional.empty();
    }
    return before
        .person()
        .map(
            name ->
                question.substring(0, pronoun.start("word"))
                    + (possessive ? name + "’s" : name)
                    + question.substring(pronoun.end("word")));
  }

  private Optional<String> thing(String question, QuestionParts before) {
    Matcher last = THING_LAST.matcher(question);
    if (last.find()) {
      return before.thing().map(thing -> question.substring(0, last.start()) + thing);
    }
    Matcher first = THING_FIRST.matcher(question);
    if (first.find() && question.equals(text)) {
      return before
          .thing()
          .map(
              thing ->
                  question.substring(0, first.start("word"))
                      + thing
                      + question.substring(first.end("word")));
    }
    return Optional.empty();
  }

  private static Optional<String> place(String question, QuestionParts before) {
    Matcher there = THERE.matcher(question);
    return there.find()
        ? before.place().map(place -> question.substring(0, there.start()) + place)
        : Optional.empty();
  }

  private boolean named(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || voices.named(word);
  }

  private boolean empty(String word) {
    return word.isEmpty()
        || functionWords.contains(word)
        || word.equalsIgnoreCase("else")
        || word.equalsIgnoreCase("the");
  }
}
