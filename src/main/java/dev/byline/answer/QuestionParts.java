package dev.byline.answer;

import dev.byline.article.SourceSpan;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a question that the next one may leave out or put anew: who is asked about, the
 * topic, the names, the place, the time, and what is asked besides (", and when").
 */
final class QuestionParts {

  private static final Pattern CLOSING = Pattern.compile("[\\s?!.,;:…]+$");
  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:about|regarding|concerning)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ON = Pattern.compile("\\bon\\s+", Pattern.CASE_INSENSITIVE);

  private static final String CAPITALISED =
      "\\p{Lu}[\\p{L}\\p{M}\\p{N}.-]*(?:[’'](?!s\\b)[\\p{L}\\p{M}]+)?";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\b[Tt]he\\s+)?\\b"
              + CAPITALISED
              + "(?:\\s+(?:(?:of|de|der|van|von|al|el|bin)\\s+){0,2}"
              + CAPITALISED
              + ")*");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|at|near|from|around|outside|inside)\\s+(?<name>(?:the\\s+)?[\\p{L}\\p{M}’'-]+(?-i:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*)*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTICIPLE = Pattern.compile("\\b\\p{Ll}{2,}ed\\b");

  private final String text;

  /** ", and when", which stays when another part changes; "who said so" is done with. */
  private final String tail;

  private final Optional<SourceSpan> who;
  private final Optional<String> speaker;
  private final Voices voices;
  private final WordList functionWords;

  /**
   * @param speaker the filter that was given with the question
   */
  QuestionParts(String question, Optional<String> speaker, Voices voices, WordList functionWords) {
    String closed = closed(question);
    Matcher tail = QuestionReader.AND_ASKS.matcher(closed);
    boolean more = tail.find();
    this.text = more ? closed.substring(0, tail.start()) : closed;
    this.tail = more && !tail.group().endsWith(" so") ? closed.substring(tail.start()) : "";
    this.speaker = speaker;
    this.voices = voices;
    this.functionWords = functionWords;
    Matcher saidBy = QuestionReader.SAID_BY.matcher(text);
    this.who =
        saidBy.find()
            ? Optional.of(new SourceSpan(saidBy.start("who"), saidBy.end("who")))
            : Optional.empty();
  }

  /** The question without what closes it. */
  static String closed(String question) {
    return CLOSING.matcher(question.strip().replaceAll("[\\s\\h]+", " ")).replaceAll("");
  }

  /** Whether somebody's words are asked for. */
  boolean asksForWords() {
    return who.isPresent() || speaker.isPresent();
  }

  /** Who is asked about, else the last who is named and speaks. */
  Optional<String> person() {
    return who.map(span -> span.cut(text))
        .or(() -> speaker)
        .or(
            () ->
                names().stream()
                    .map(span -> span.cut(text))
                    .filter(voices::speaks)
                    .reduce((first, last) -> last));
  }

  /** What follows "about", without when. */
  Optional<String> topic() {
    return topicSpan().map(span -> span.cut(text));
  }

  /** What "it" stands for: the topic, else the one thing that is asked about. */
  Optional<String> thing() {
    return topic()
        .or(
            () ->
                who.isPresent()
                    ? Optional.empty()
                    : NounPhrase.in(text, functionWords).map(span -> span.cut(text)));
  }

  /** "in Sumy". */
  Optional<String> place() {
    return placeSpan().map(span -> span.cut(text));
  }

  /** Whether both ask for the same sort of thing: "how many", "who". */
  boolean opensLike(String other) {
    String opening = other.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return text.toLowerCase(Locale.ROOT).startsWith(opening + " ");
  }

  String withPerson(String name) {
    return who.map(span -> with(span, name)).orElse(text + tail);
  }

  String withTopic(String topic) {
    return topicSpan()
        .map(span -> with(span, topic))
        .orElseGet(() -> beforeTime(" about " + topic));
  }

  String withTime(String time) {
    return TimePhrase.in(text)
        .map(span -> text.substring(0, span.start()) + time + text.substring(span.end()))
        .orElse(text + " " + time);
  }

  /** With another place, or with one where there was none. */
  String withPlace(String place) {
    return placeSpan().map(span -> with(span, place)).orElseGet(() -> beforeTime(" " + place));
  }

  /** With another name in the place of the one it is like: of a speaker, or of none. */
  Optional<String> withName(String name) {
    List<SourceSpan> all = names();
    boolean speaks = voices.speaks(name);
    return all.stream()
        .filter(span -> all.size() == 1 || voices.speaks(span.cut(text)) == speaks)
        .reduce((first, last) -> last)
        .map(span -> with(span, name));
  }

  /** "the dinner" in the place of "the talks". */
  Optional<String> withThing(String thing) {
    return NounPhrase.in(text, functionWords).map(span -> with(span, thing));
  }

  /** "wounded" in the place of "killed". */
  Optional<String> withParticiple(String participle) {
    return PARTICIPLE
        .matcher(text)
        .results()
        .reduce((first, last) -> last)
        .map(match -> with(new SourceSpan(match.start(), match.end()), participle));
  }

  /** The same, asking for something else: "when". */
  String asking(String what) {
    return text + ", and " + what;
  }

  private String with(SourceSpan span, String part) {
    return text.substring(0, span.start()) + part + text.substring(span.end()) + tail;
  }

  /** A part added at the end, but before when. */
  private String beforeTime(String part) {
    return TimePhrase.in(text)
        .filter(time -> time.end() == text.length())
        .map(time -> text.substring(0, time.start()).stripTrailing() + part + " " + time.cut(text))
        .orElse(text + part)
        .concat(tail);
  }

  private Optional<SourceSpan> topicSpan() {
    int from = who.map(SourceSpan::end).orElse(0);
    Matcher about = ABOUT.matcher(text).region(from, text.length());
    Matcher on = ON.matcher(text).region(from, text.length());
    if (about.find()) {
      return upToTime(about.end());
    }
    while (who.isPresent() && on.find()) {
      int start = on.start();
      if (TimePhrase.in(text).filter(time -> time.start() == start).isEmpty()) {
        return upToTime(on.end());
      }
    }
    return Optional.empty();
  }

  private Optional<SourceSpan> upToTime(int start) {
    int end =
        TimePhrase.in(text)
            .filter(time -> time.end() == text.length() && time.start() > start)
            .map(SourceSpan::start)
            .orElse(text.length());
    String part = text.substring(start, end).stripTrailing();
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceSpan(start, start + part.length()));
  }

  private Optional<SourceSpan> placeSpan() {
    return PLACE
        .matcher(text)
        .results()
        .map(match -> new SourceSpan(match.start(), match.end()))
        .filter(this::timeless)
        .filter(span -> who.filter(span::overlaps).isEmpty())
        .reduce((first, last) -> last);
  }

  private List<SourceSpan> names() {
    List<SourceSpan> names = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      int start = start(name.start(), name.end());
      SourceSpan span = new SourceSpan(start, name.end());
      if (start < name.end() && timeless(span) && !span.cut(text).equalsIgnoreCase("the")) {
        names.add(span);
      }
    }
    return names;
  }

  /** A question's first word is capitalised for that alone. */
  private int start(int start, int end) {
    if (start > 0) {
      return start;
    }
    String[] words = text.substring(start, end).split(" ", 2);
    boolean asks = functionWords.contains(words[0]);
    return asks ? (words.length > 1 ? words[0].length() + 1 : end) : start;
  }

  private boolean timeless(SourceSpan span) {
    return TimePhrase.in(text).filter(span::overlaps).isEmpty();
  }
}
