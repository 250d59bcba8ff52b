package dev.byline.chat;

import dev.byline.answer.Checked;
import dev.byline.answer.Marked;
import dev.byline.answer.Passage;
import dev.byline.answer.Question;
import dev.byline.answer.Quote.Relation;
import dev.byline.chat.Part.Quoted.Segment;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words what came of checking a quotation. */
final class CheckReplies {

  /** How many places of the same words are shown. */
  private static final int PLACES = 5;

  private final Clock clock;

  CheckReplies(Clock clock) {
    this.clock = clock;
  }

  Reply of(Checked checked) {
    return switch (checked) {
      case Checked.Exact exact -> exact(exact);
      case Checked.Altered altered ->
          reply(
              altered,
              "In the articles, but in other words",
              different(altered.passage(), altered));
      case Checked.OtherSpeaker other ->
          reply(
              other,
              "Said by "
                  + Wording.listed(other.passage().speakers())
                  + ", not by "
                  + Wording.shortened(other.quotation().speaker().orElse("the speaker given")),
              other.passage().similarity() == 1
                  ? same(List.of(other.passage()), other)
                  : different(other.passage(), other));
      case Checked.NotFound nothing -> notFound(nothing);
    };
  }

  private Reply exact(Checked.Exact exact) {
    boolean toTheLetter = exact.passages().stream().anyMatch(Passage::toTheLetter);
    return reply(
        exact,
        toTheLetter
            ? "Word for word in the articles"
            : "The same words are in the articles, set otherwise",
        same(exact.passages(), exact));
  }

  private static List<Part> same(List<Passage> passages, Checked checked) {
    List<Part> parts = new ArrayList<>(notes(passages.getFirst(), checked));
    passages.stream().limit(PLACES).map(CheckReplies::quoted).forEach(parts::add);
    if (passages.size() > PLACES) {
      parts.add(
          new Part.Text("And in " + Wording.count(passages.size() - PLACES, "more place") + "."));
    }
    return parts;
  }

  private static List<Part> different(Passage passage, Checked checked) {
    List<Part> parts = new ArrayList<>(notes(passage, checked));
    parts.add(
        new Part.Comparison(
            "As given",
            passage.difference().given(),
            "In the article",
            passage.difference().source(),
            attribution(passage),
            Wording.source(passage.citation(), passage.article())));
    return parts;
  }

  /** What a reader should know before taking the words for what was meant. */
  private static List<Part> notes(Passage passage, Checked checked) {
    List<String> notes = new ArrayList<>();
    if (passage.senseAtRisk()) {
      notes.add("A negation or a number is among the words that differ.");
    }
    passage
        .negation()
        .ifPresent(
            negation ->
                notes.add(
                    "Before these words, in the same sentence, stands "
                        + Wording.given(negation)
                        + "."));
    if (passage.denied()) {
      notes.add("The article reports this as denied.");
    }
    if (passage.part() && passage.negation().isEmpty()) {
      notes.add("It is part of a longer sentence.");
    }
    if (checked.quotation().speaker().isPresent()
        && !passage.bySpeaker()
        && passage.speakers().isEmpty()) {
      notes.add(
          "Whether "
              + Wording.shortened(checked.quotation().speaker().get())
              + " said it is not clear from the article.");
    }
    return notes.isEmpty() ? List.of() : List.of(new Part.Text(String.join(" ", notes)));
  }

  private static Part.Quoted quoted(Passage passage) {
    Part.Source source = Wording.source(passage.citation(), passage.article());
    return new Part.Quoted(
        passage.difference().source().stream()
            .map(piece -> new Segment(piece.text(), piece.mark() == Marked.Mark.EQUAL))
            .toList(),
        passage.said() ? Relation.SAID : Relation.MENTIONS,
        passage.said(),
        attribution(passage),
        source.citation(),
        source.title(),
        source.publisher(),
        source.published(),
        source.publishedLabel(),
        source.url(),
        Optional.empty(),
        List.of());
  }

  private static String attribution(Passage passage) {
    if (!passage.said()) {
      return "The article itself";
    }
    return passage.speakers().isEmpty()
        ? "Said, speaker unclear"
        : "Said by " + Wording.listed(passage.speakers());
  }

  private Reply notFound(Checked.NotFound nothing) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Text(
            "No passage shares three quarters of its words with this. That does not tell whether it"
                + " was said, only that these articles do not have it."));
    String words = nothing.quotation().words();
    if (words.length() <= Question.MAX_LENGTH) {
      parts.add(
          new Part.Suggestions(
              "Look for its words",
              List.of(new Suggestion(Wording.shortened(words), "/ask question: " + words))));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        "Not found in the articles",
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(nothing.index(), clock.instant())),
        Optional.empty());
  }

  private Reply reply(Checked checked, String title, List<Part> parts) {
    return new Reply(
        Reply.Kind.ANSWER,
        title,
        checked
            .quotation()
            .speaker()
            .map(speaker -> "Given as said by " + Wording.shortened(speaker.strip())),
        parts,
        Optional.of(Wording.footer(checked.index(), clock.instant())),
        Optional.empty());
  }
}
