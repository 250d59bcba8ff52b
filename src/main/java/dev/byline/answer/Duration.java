package dev.byline.answer;

import dev.byline.article.PublicationDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/**
 * How long something lasts: "the 30-hour Easter truce".
 *
 * @param number how many units
 * @param minutes in one unit
 * @param thing what lasts, under one word for all that mean it
 * @param qualifiers what tells it from others of its sort, as stems
 * @param names all names of the sentence
 */
record Duration(
    Quantity number,
    double minutes,
    String thing,
    Set<String> qualifiers,
    Set<String> names,
    PublicationDate published,
    String on)
    implements Claim {

  /** Articles farther apart may well speak of another one. */
  private static final int DAYS = 7;

  @Override
  public boolean sameEvent(Claim claim) {
    if (!(claim instanceof Duration other) || !thing.equals(other.thing) || !near(other)) {
      return false;
    }
    if (!qualifiers.isEmpty() && !other.qualifiers.isEmpty()) {
      return !Collections.disjoint(qualifiers, other.qualifiers);
    }
    // Of a thing that is told from no other, the same number in another unit is no coincidence.
    return minutes != other.minutes
        && number.stated() == other.number.stated()
        && !Collections.disjoint(names, other.names);
  }

  private boolean near(Duration other) {
    return !published.stated()
        || !other.published.stated()
        || Math.abs(ChronoUnit.DAYS.between(published.date(), other.published.date())) <= DAYS;
  }

  @Override
  public boolean agrees(Claim claim) {
    return claim instanceof Duration other
        && number.times(minutes).agrees(other.number.times(other.minutes));
  }
}
