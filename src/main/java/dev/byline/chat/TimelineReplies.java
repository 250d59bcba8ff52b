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

  private final Clock clock;

  TimelineReplies(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param topic as asked
   */
  Reply course(Timeline.Course course, String topic) {
    List<Moment> moments = moments(course);
    long changes = moments.stream().filter(Moment::changed).count();
    String summary =
        Wording.count(moments.size(), "statement")
            + (course.speakers().isEmpty() ? "" : " by " + Wording.listed(course.speakers()))
            + " on "
            + Wording.given(topic);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Timeline(drawn(moments), moments));
    if (course.leftOut() > 0) {
      parts.add(
          new Part.Text(
              Wording.count(course.leftOut(), "more statement")
                  + " that fit less well are left out."));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        summary + (changes == 0 ? "" : ", the wording changed " + times(changes)),
        Optional.of("Looked for: " + Wording.lookedFor(course.searched())),
        parts,
        Optional.of(Wording.footer(course.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : Wording.number(count) + " times";
  }

  private static String drawn(List<Moment> moments) {
    List<Moment> dated = moments.stream().filter(moment -> moment.date().isPresent()).toList();
    if (dated.isEmpty()) {
      return "No article states its day";
    }
    String speakers =
        Wording.count(
            Math.toIntExact(dated.stream().map(Moment::speaker).distinct().count()), "speaker");
    Moment first = dated.getFirst();
    Moment last = dated.getLast();
    return first.date().equals(last.date())
        ? speakers + " on " + first.dateLabel()
        : speakers + " from " + first.dateLabel() + " to " + last.dateLabel();
  }

  private static List<Moment> moments(Timeline.Course course) {
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
              moment.day().map(Wording::day).orElse("No day stated"),
              moment.day().map(day -> Wording.shortDay(day, withYear)).orElse(""),
              number < days.size() ? label(number == 0, changed, latest, allDated) : "Said",
              Wording.speakers(said.statement().speakers()),
              Wording.attribution(said.statement()),
              changed ? moment.change() : List.of(new Marked(said.reading(), Marked.Mark.EQUAL)),
              changed,
              latest,
              Wording.source(said.citation(), said.article()),
              repeats(moment.repeats()),
              moment.repeats().stream()
                  .map(ProvenStatement::citation)
                  .map(Wording::place)
                  .toList()));
    }
    return moments;
  }

  /** What states no day may have been said before the first or after the latest. */
  private static String label(boolean first, boolean changed, boolean latest, boolean allDated) {
    String known = allDated ? "" : " with a day";
    if (first) {
      return "First" + known;
    }
    String last = "Latest" + known;
    if (changed) {
      return latest ? last + ", wording changed" : "Wording changed";
    }
    return latest ? last : "Said";
  }

  private static Optional<String> repeats(List<ProvenStatement> repeats) {
    return repeats.isEmpty()
        ? Optional.empty()
        : Optional.of("Much the same in " + Wording.count(repeats.size(), "more place"));
  }
}
