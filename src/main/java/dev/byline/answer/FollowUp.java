package dev.byline.answer;

import dev.byline.article.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/**
 * A question that may leave out what the one before it said. It is completed only where its own
 * form shows that something is missing: a fragment ("and Putin?", "what about sanctions?"), a bare
 * question word ("when?"), or a word that points back ("what else did he say?"). A fragment takes
 * the place of the part that it is like, as ellipsis does in English: a name that of a name, a time
 * that of a time. Where nothing is like it, the question stands alone.
 */
final class FollowUp {

  private static final int LONGEST_FRAGMENT = 8;
  private static final int LONGEST_NAME = 5;

  /** "and", "ok, but": what begins a fragment. */
  private static final Pattern LEAD =
      regex(
          "^(?:(?<joins>and|but|or|also|plus)|so|ok|okay|well|then|now|hm+|yes|no)[,\\s]+(?=\\S)");

  private static final Pattern WHAT_ABOUT = regex("^(?:what|how)\\s+about\\s+(?<rest>.+)$");
  private static final Pattern ABOUT = regex("^(?:about|on|regarding|concerning)\\s+(?<rest>.+)$");
  private static final Pattern PLACE = regex("^(?:in|at|near|from|around|outside|inside)\\s+.+$");
  private static final Pattern ONE_NAME =
      regex("(?:the\\s+)?(?-i:\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*){0,4}|\\p{Ll}\\S*(?:\\s\\p{Ll}\\S*)?)");
  private static final Pattern ARTICLE = regex("^(?:the|a|an)\\s.+$");
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}{2,}ed");
  private static final Pattern CLAUSE =
      regex(
          "\\b(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|will)\\b");

  private static final Pattern WHO_SAID =
      regex(
          "^who(?:\\s+else)?\\s+(?:said|says|told|claimed|announced|stated|reported)\\s+(?:that|this|it|so)$"
              + "|^who\\s+else(?:\\s+(?:spoke|commented|talked)(?:\\s+(?:about|on)\\s+(?:that|this|it))?)?$");
  private static final Pattern ASKS =
      regex(
          "^(?<asks>(?:since\\s+|until\\s+)?when|where|why|who|whom|how(?:\\s+(?:many|much|long|often))?)"
              + "(?:\\s+(?:exactly|so|not|precisely))?"
              + "(?:\\s+(?:was|is|were|did|does|has|will)\\s+(?:that|this|it)(?:\\s+(?:be|been|so|happen|happened))?"
              + "|\\s+(?:did|does|has|had)\\s+(?:he|she|they)(?:\\s+(?:say|said)(?:\\s+(?:that|this|it|so))?)?)?$");
  private static final Pattern WHAT_ELSE =
      regex("^(?:what|anything|something)\\s+else(?:\\s+about\\s+(?:that|this|it))?$");

  private final String text;
  private final boolean joins;
  private final WordList functionWords;
  private final Voices voices;

  FollowUp(String question, WordList functionWords, Voices voices) {
    String rest = QuestionParts.closed(question);
    boolean joined = false;
    Matcher lead = LEAD.matcher(rest);
    while (lead.find()) {
      joined |= lead.group("joins") != null;
      rest = rest.substring(lead.end());
      lead = LEAD.matcher(rest);
    }
    this.text = rest;
    this.joins = joined;
    this.functionWords = functionWords;
    this.voices = voices;
  }

  /**
   * What became of a question.
   *
   * @param text the whole of it
   * @param speaker another speaker in the place of the one it was limited to
   * @param dated whether it brings its own time
   */
  record Completed(String text, Optional<String> speaker, boolean dated) {

    static Completed of(String text) {
      return new Completed(text, Optional.empty(), false);
    }
  }

  /** The question completed from the one before, or empty where it stands alone. */
  Optional<Completed> after(QuestionParts before) {
    if (WHO_SAID.matcher(text).matches()) {
      return Optional.of(
          Completed.of(
              before
                  .topic()
                  .map(topic -> "who said something about " + topic)
                  .orElseGet(() -> before.asking("who said so"))));
    }
    Matcher asks = ASKS.matcher(text);
    if (asks.matches()) {
      return Optional.of(Completed.of(before.asking(asks.group("asks").toLowerCase(Locale.ROOT))));
    }
    if (WHAT_ELSE.matcher(text).matches()) {
      return before.person().map(person -> Completed.of("what else did " + person + " say"));
    }
    return fragment()
        .flatMap(part -> filled(part, before))
        .or(
            () ->
                new PointingWords(text, functionWords, voices).resolved(before).map(Completed::of))
        .or(() -> joined(before));
  }

  /** What is put in the place of a part of the question before. */
  private Optional<String> fragment() {
    Matcher whatAbout = WHAT_ABOUT.matcher(text);
    boolean marked = whatAbout.matches();
    String part = marked ? whatAbout.group("rest") : text;
    boolean brief = part.split(" ", -1).length <= LONGEST_FRAGMENT;
    if (!brief || CLAUSE.matcher(part).find() || PointingWords.in(part)) {
      return Optional.empty();
    }
    // "in Kyiv" is no whole question, with or without "and"; "on Tuesday he left" may be one.
    String bare = part.contains(" ") ? part.substring(part.indexOf(' ') + 1) : "";
    boolean dangling =
        (ABOUT.matcher(part).matches() || PLACE.matcher(part).matches())
            && ONE_NAME.matcher(bare).matches();
    return marked || joins || dangling || TimePhrase.of(part).isPresent()
        ? Optional.of(part)
        : Optional.empty();
  }

  private Optional<Completed> filled(String part, QuestionParts before) {
    Optional<String> time = TimePhrase.of(part);
    if (time.isPresent()) {
      return time.map(before::withTime).map(text -> new Completed(text, Optional.empty(), true));
    }
    Matcher about = ABOUT.matcher(part);
    if (about.matches()) {
      return Optional.of(Completed.of(before.withTopic(about.group("rest"))));
    }
    if (PLACE.matcher(part).matches()) {
      return Optional.of(Completed.of(before.withPlace(part)));
    }
    String name = written(part);
    if (before.asksForWords()) {
      return Optional.of(
          speaks(part)
              ? new Completed(before.withPerson(name), Optional.of(name), false)
              : Completed.of(before.withTopic(name)));
    }
    return like(part, name, before).map(Completed::of);
  }

  private Optional<String> like(String part, String name, QuestionParts before) {
    if (before.topic().isPresent()) {
      return Optional.of(before.withTopic(name));
    }
    if (!part.equals(name) || capitalised(part) || speaks(part)) {
      return before.withName(name);
    }
    if (ARTICLE.matcher(part).matches()) {
      return before.withThing(part);
    }
    return PARTICIPLE.matcher(part).matches() ? before.withParticiple(part) : Optional.empty();
  }

  /** "and what did Putin say?", "and how many were wounded?": what comes after is taken over. */
  private Optional<Completed> joined(QuestionParts before) {
    if (!joins) {
      return Optional.empty();
    }
    Matcher saidBy = QuestionReader.SAID_BY.matcher(text);
    if (saidBy.matches()) {
      return saidBy.group("rest").isBlank()
          ? before.topic().map(topic -> Completed.of(text + " about " + topic))
          : Optional.empty();
    }
    List<String> own =
        List.of(text.split(" ", -1)).stream()
            .filter(word -> !functionWords.contains(word))
            .toList();
    boolean sayingNothingElse =
        !own.isEmpty()
            && own.stream()
                .skip(own.size() - 1L)
                .allMatch(word -> PARTICIPLE.matcher(word).matches())
            && own.size() <= 2
            && own.stream().noneMatch(word -> capitalised(word) || voices.named(word));
    return sayingNothingElse && before.opensLike(text) && !text.contains(" the ")
        ? before.place().map(place -> Completed.of(text + " " + place))
        : Optional.empty();
  }

  private boolean speaks(String part) {
    return part.split(" ", -1).length <= LONGEST_NAME && voices.speaks(part);
  }

  /** A name as names are written, even where it was typed without its capital. */
  private String written(String part) {
    return part.indexOf(' ') < 0
            && Character.isLowerCase(part.codePointAt(0))
            && (voices.named(part) || voices.speaks(part))
        ? StringUtils.capitalize(part)
        : part;
  }

  private static boolean capitalised(String part) {
    return part.chars().anyMatch(Character::isUpperCase);
  }

  private static Pattern regex(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
