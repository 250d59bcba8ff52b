package dev.byline.answer;

import dev.byline.article.PublicationDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/**
 * Whether somebody comes to a meeting: "Witkoff is expected to attend", "Witkoff withdrew".
 *
 * @param who in lower case, under one spelling
 * @param comes whether they are said to come
 * @param told whether it is told as what happened rather than as what is to come
 * @param places where, as the sentence says; else what the question asks about and stands around it
 * @param placed whether the sentence itself says where
 * @param whom whom they meet there, if it is named
 */
record Attendance(
    String who,
    boolean comes,
    boolean told,
    Set<String> places,
    boolean placed,
    Set<String> whom,
    EventTime time,
    PublicationDate published,
    String on)
    implements Claim {

  private static final int DAYS = 3;

  @Override
  public boolean sameEvent(Claim claim) {
    return claim instanceof Attendance other
        && who.equals(other.who)
        && !Collections.disjoint(places, other.places)
        && (whom.equals(other.whom) || !Collections.disjoint(whom, other.whom))
        && !time.contradicts(other.time)
        && near(other)
        // Who came once may stay away the next time: then each must say where.
        && (!(told || other.told) || (placed && other.placed));
  }

  private boolean near(Attendance other) {
    return !published.stated()
        || !other.published.stated()
        || Math.abs(ChronoUnit.DAYS.between(published.date(), other.published.date())) <= DAYS;
  }

  @Override
  public boolean agrees(Claim claim) {
    return claim instanceof Attendance other && comes == other.comes;
  }
}
