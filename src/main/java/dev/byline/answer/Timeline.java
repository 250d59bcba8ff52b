package dev.byline.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a topic was spoken of in the course of time. */
public sealed interface Timeline permits NothingSaid, Timeline.Course, UnknownSpeaker {

  /**
   * What was said, the oldest first.
   *
   * @param speakers whose statements alone were wanted; empty for everybody's
   * @param searched where was looked, and for what
   * @param moments the oldest first, those without a day last; at least one
   * @param leftOut how many more there are than a timeline holds
   */
  record Course(List<String> speakers, Searched searched, List<Moment> moments, int leftOut)
      implements Timeline {

    public Course {
      speakers = List.copyOf(speakers);
      moments = List.copyOf(moments);
      if (moments.isEmpty()) {
        throw new IllegalArgumentException("a course has at least one moment");
      }
    }
  }

  /**
   * Something said for the first time, or in new words.
   *
   * @param day when its article was published, where the article states it
   * @param repeats where much the same is given as said by the same speaker, that day or later
   * @param change what differs from the words before: as {@link WordDifference#inOne}; empty where
   *     the speaker had not said much the same before
   */
  record Moment(
      Optional<LocalDate> day,
      ProvenStatement statement,
      List<ProvenStatement> repeats,
      List<Marked> change) {

    public Moment {
      repeats = List.copyOf(repeats);
      change = List.copyOf(change);
    }
  }
}
