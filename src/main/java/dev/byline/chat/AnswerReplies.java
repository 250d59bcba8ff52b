package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Difference;
import dev.byline.answer.Quote;
import dev.byline.answer.Quote.Relation;
import dev.byline.article.SourceSpan;
import dev.byline.chat.Part.Quoted.Segment;
import dev.byline.index.Sources;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words an answer. */
final class AnswerReplies {

  private final Words words;
  private final Clock clock;

  AnswerReplies(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  Reply answered(Answer.Answered answer) {
    List<Part> parts = new ArrayList<>();
    List<Quote> said = of(answer, true);
    List<Quote> others = of(answer, false);
    said.forEach(quote -> parts.add(quoted(words, quote)));
    if (!said.isEmpty() && !others.isEmpty()) {
      parts.add(new Part.Section(words.say("answer.others")));
    }
    others.forEach(quote -> parts.add(quoted(words, quote)));
    for (Difference difference : answer.differences()) {
      parts.add(
          new Part.Difference(
              words.say("answer.difference", difference.on()),
              difference.quotes().stream().map(quote -> quoted(words, quote)).toList()));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        words.say(
                "answer.title",
                answer.quotes().size(),
                SourceWords.sources(words, answer.sources()))
            + (answer.differences().isEmpty() ? "" : " · " + words.say("answer.sources-differ")),
        Optional.of(Wording.lookedFor(words, answer.searched())),
        parts,
        Optional.of(Wording.footer(words, answer.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static List<Quote> of(Answer.Answered answer, boolean said) {
    return answer.quotes().stream()
        .filter(quote -> (quote.relation() == Relation.SAID) == said)
        .toList();
  }

  static Part.Quoted quoted(Words words, Quote quote) {
    Part.Source source = SourceWords.source(words, quote.citation(), quote.article());
    return new Part.Quoted(
        segments(quote),
        quote.relation(),
        quote.statement() || quote.relation() == Relation.SAID,
        attribution(words, quote),
        source.citation(),
        source.title(),
        source.publisher(),
        source.published(),
        source.publishedLabel(),
        source.url(),
        quote.alsoIn().isEmpty()
            ? Optional.empty()
            : Optional.of(SourceWords.alsoIn(words, Sources.of(quote.articles()))),
        quote.alsoIn().stream().map(place -> SourceWords.place(place.citation())).toList());
  }

  private static String attribution(Words words, Quote quote) {
    return switch (quote.relation()) {
      case SAID ->
          quote
              .speaker()
              .map(name -> words.say("said.by", name))
              .orElseGet(() -> words.say("said.by-asked"));
      case ABOUT ->
          quote
              .speaker()
              .map(name -> words.say("said.about-by", name))
              .orElseGet(() -> words.say("said.about"));
      case MENTIONS ->
          quote
              .speaker()
              .map(name -> words.say("said.by", name))
              .orElseGet(() -> words.say(quote.statement() ? "said.unclear" : "said.article"));
    };
  }

  /** The sentence as people read it, cut where matches begin and end. */
  private static List<Segment> segments(Quote quote) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (SourceSpan match : quote.matched()) {
      add(segments, quote, at, match.start(), false);
      add(segments, quote, match.start(), match.end(), true);
      at = match.end();
    }
    add(segments, quote, at, quote.reading().length(), false);
    return segments;
  }

  private static void add(List<Segment> segments, Quote quote, int start, int end, boolean match) {
    if (start < end) {
      segments.add(new Segment(quote.reading().substring(start, end), match));
    }
  }
}
