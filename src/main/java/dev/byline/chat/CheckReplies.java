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

  private final Words words;
  private final Clock clock;

  CheckReplies(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  Reply of(Checked checked) {
    return switch (checked) {
      case Checked.Exact exact -> exact(exact);
      case Checked.Altered altered ->
          reply(altered, words.say("check.altered"), different(altered.passage(), altered));
      case Checked.OtherSpeaker other ->
          reply(
              other,
              words.say(
                  "check.other-speaker",
                  words.listed(other.passage().speakers()),
                  other
                      .quotation()
                      .speaker()
                      .map(Wording::shortened)
                      .orElseGet(() -> words.say("check.speaker-given"))),
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
        words.say(toTheLetter ? "check.exact" : "check.set-otherwise"),
        same(exact.passages(), exact));
  }

  private List<Part> same(List<Passage> passages, Checked checked) {
    List<Part> parts = new ArrayList<>(notes(passages.getFirst(), checked));
    passages.stream().limit(PLACES).map(this::quoted).forEach(parts::add);
    if (passages.size() > PLACES) {
      parts.add(new Part.Text(words.say("check.more-places", passages.size() - PLACES)));
    }
    return parts;
  }

  private List<Part> different(Passage passage, Checked checked) {
    List<Part> parts = new ArrayList<>(notes(passage, checked));
    parts.add(
        new Part.Comparison(
            words.say("check.as-given"),
            passage.difference().given(),
            words.say("check.in-article"),
            passage.difference().source(),
            attribution(passage),
            SourceWords.source(words, passage.citation(), passage.article())));
    return parts;
  }

  /** What a reader should know before taking the words for what was meant. */
  private List<Part> notes(Passage passage, Checked checked) {
    List<String> notes = new ArrayList<>();
    if (passage.senseAtRisk()) {
      notes.add(words.say("check.sense"));
    }
    passage
        .negation()
        .ifPresent(negation -> notes.add(words.say("check.negation", words.given(negation))));
    if (passage.denied()) {
      notes.add(words.say("check.denied"));
    }
    if (passage.part() && passage.negation().isEmpty()) {
      notes.add(words.say("check.part"));
    }
    if (checked.quotation().speaker().isPresent()
        && !passage.bySpeaker()
        && passage.speakers().isEmpty()) {
      notes.add(
          words.say(
              "check.speaker-unclear", Wording.shortened(checked.quotation().speaker().get())));
    }
    return notes.isEmpty() ? List.of() : List.of(new Part.Text(String.join(" ", notes)));
  }

  private Part.Quoted quoted(Passage passage) {
    Part.Source source = SourceWords.source(words, passage.citation(), passage.article());
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

  private String attribution(Passage passage) {
    if (!passage.said()) {
      return words.say("said.article");
    }
    return passage.speakers().isEmpty()
        ? words.say("said.unclear")
        : words.say("said.by", words.listed(passage.speakers()));
  }

  private Reply notFound(Checked.NotFound nothing) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(words.say("check.not-found-more")));
    String given = nothing.quotation().words();
    if (given.length() <= Question.MAX_LENGTH) {
      parts.add(
          new Part.Suggestions(
              words.say("check.look-for"),
              List.of(new Suggestion(Wording.shortened(given), "/ask question: " + given))));
    }
    return new Reply(
        Reply.Kind.REFUSAL,
        words.say("check.not-found"),
        Optional.empty(),
        parts,
        Optional.of(Wording.footer(words, nothing.index(), clock.instant())),
        Optional.empty());
  }

  private Reply reply(Checked checked, String title, List<Part> parts) {
    return new Reply(
        Reply.Kind.ANSWER,
        title,
        checked
            .quotation()
            .speaker()
            .map(speaker -> words.say("check.given-as", Wording.shortened(speaker.strip()))),
        parts,
        Optional.of(Wording.footer(words, checked.index(), clock.instant())),
        Optional.empty());
  }
}
