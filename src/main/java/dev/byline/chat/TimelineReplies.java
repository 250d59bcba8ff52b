package dev.byline.chat;

import dev.byline.answer.Marked;
import dev.byline.answer.ProvenStatement;
import dev.byline.answer.Timeline;
import dev.byline.chat.Part.Timeline.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words a course of statements. */
final class TimelineReplies {

  private final Words words;
  private final Clock clock;

  TimelineReplies(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /**
   * @param topic as asked
   */
  Reply course(Timeline.Course course, String topic) {
    List<Moment> moments = moments(course);
    long changes = moments.stream().filter(Moment::changed).count();
    String summary =
        course.speakers().isEmpty()
            ? words.say("timeline.title", moments.size(), words.given(topic))
            : words.say(
                "timeline.title-by",
                moments.size(),
                words.given(topic),
                words.listed(course.speakers()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Timeline(drawn(moments), moments));
    if (course.leftOut() > 0) {
      parts.add(new Part.Text(words.say("timeline.left-out", course.leftOut())));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        summary + (changes == 0 ? "" : ", " + words.say("timeline.changed", changes)),
        Optional.of(Wording.lookedFor(words, course.searched())),
        parts,
        Optional.of(Wording.footer(words, course.searched().index(), clock.instant())),
        Optional.empty());
  }

  private String drawn(List<Moment> moments) {
    List<Moment> dated = moments.stream().filter(moment -> moment.date().isPresent()).toList();
    if (dated.isEmpty()) {
      return words.say("timeline.undated");
    }
    long speakers = dated.stream().map(Moment::speaker).distinct().count();
    Moment first = dated.getFirst();
    Moment last = dated.getLast();
    return first.date().equals(last.date())
        ? words.say("timeline.drawn-day", speakers, first.dateLabel())
        : words.say("timeline.drawn", speakers, first.dateLabel(), last.dateLabel());
  }

  private List<Moment> moments(Timeline.Course course) {
    List<LocalDate> days =
        course.moments().stream().map(Timeline.Moment::day).flatMap(Optional::stream).toList();
    boolean withYear = !days.isEmpty() && days.getFirst().getYear() != days.getLast().getYear();
    boolean allDated = days.size() == course.moments().size();
    List<Moment> moments = new ArrayList<>();
    for (Timeline.Moment moment : course.moments()) {
      int number = moments.size();
      boolean changed = !moment.change().isEmpty();
      boolean latest = number > 0 && number == days.size() - 1;
      ProvenStatement said = moment.statement();
      moments.add(
          new Moment(
              moment.day(),
              moment
                  .day()
                  .map(day -> Wording.day(words, day))
                  .orElseGet(() -> words.say("days.not-stated")),
              moment.day().map(day -> Wording.shortDay(words, day, withYear)).orElse(""),
              number < days.size()
                  ? label(number == 0, changed, latest, allDated)
                  : words.say("timeline.said"),
              StatementWords.speakers(words, said.statement().speakers()),
              StatementWords.attribution(words, said.statement()),
              changed ? moment.change() : List.of(new Marked(said.reading(), Marked.Mark.EQUAL)),
              changed,
              latest,
              SourceWords.source(words, said.citation(), said.article()),
              repeats(moment.repeats()),
              moment.repeats().stream()
                  .map(ProvenStatement::citation)
                  .map(SourceWords::place)
                  .toList()));
    }
    return moments;
  }

  /** What states no day may have been said before the first or after the latest. */
  private String label(boolean first, boolean changed, boolean latest, boolean allDated) {
    if (first) {
      return words.say(allDated ? "timeline.first" : "timeline.first-dated");
    }
    if (!latest) {
      return words.say(changed ? "timeline.moment-changed" : "timeline.said");
    }
    String last = words.say(allDated ? "timeline.latest" : "timeline.latest-dated");
    return changed ? words.say("timeline.latest-changed", last) : last;
  }

  private Optional<String> repeats(List<ProvenStatement> repeats) {
    return repeats.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("timeline.repeats", repeats.size()));
  }
}
