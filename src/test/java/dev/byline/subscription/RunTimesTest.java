package dev.byline.subscription;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A timetable keeps to the clocks of its zone, also on the days on which they are changed. */
class RunTimesTest {

  private static Timetable daily(String time, String zone) {
    return Timetable.daily(LocalTime.parse(time), ZoneId.of(zone));
  }

  private static List<String> next(Timetable timetable, String after, int count) {
    return timetable.next(Instant.parse(after), count).stream()
        .map(run -> run.at().toOffsetDateTime().toString())
        .toList();
  }

  @Test
  void itIsTheSameTimeOfDayBeforeAndAfterTheClocksAreChanged() {
    assertThat(next(daily("08:00", "Europe/Berlin"), "2031-03-29T00:00:00Z", 3))
        .containsExactly(
            "2031-03-29T08:00+01:00", "2031-03-30T08:00+02:00", "2031-03-31T08:00+02:00");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    // zone, time, the day before, what does not exist runs at
    "Europe/Berlin,       02:30, 2031-03-29T12:00:00Z, 2031-03-30T03:00+02:00",
    "Europe/Berlin,       02:00, 2031-03-29T12:00:00Z, 2031-03-30T03:00+02:00",
    "Europe/Berlin,       03:00, 2031-03-29T12:00:00Z, 2031-03-30T03:00+02:00",
    "America/New_York,    02:59, 2031-03-08T12:00:00Z, 2031-03-09T03:00-04:00",
    "Australia/Lord_Howe, 02:15, 2031-10-04T12:00:00Z, 2031-10-05T02:30+11:00",
    "Africa/Cairo,        00:00, 2031-04-24T12:00:00Z, 2031-04-25T01:00+03:00"
  })
  void aTimeThatDoesNotExistRunsAtTheFirstThatDoes(
      String zone, String time, String before, String runs) {
    assertThat(next(daily(time, zone), before, 1)).containsExactly(runs);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "Europe/Berlin,       02:30, 2031-10-25T12:00:00Z, 2031-10-26T02:30+02:00,"
        + " 2031-10-27T02:30+01:00",
    "America/New_York,    01:30, 2031-11-01T12:00:00Z, 2031-11-02T01:30-04:00,"
        + " 2031-11-03T01:30-05:00",
    "Australia/Lord_Howe, 01:45, 2031-04-05T12:00:00Z, 2031-04-06T01:45+11:00,"
        + " 2031-04-07T01:45+10:30"
  })
  void aTimeThatComesTwiceRunsOnceTheFirstTime(
      String zone, String time, String before, String first, String dayAfter) {
    assertThat(next(daily(time, zone), before, 2)).containsExactly(first, dayAfter);
  }

  @Test
  void aRunThatIsMovedBehindMidnightIsStillThatOfItsDay() {
    // Clocks in Scoresbysund go from 23:00 to midnight in 2031.
    Timetable late = daily("23:30", "America/Scoresbysund");

    Run run = new RunTimes(late).next(Instant.parse("2031-03-29T12:00:00Z"));

    assertThat(run.date()).isEqualTo("2031-03-29");
    assertThat(run.at().toOffsetDateTime()).hasToString("2031-03-30T00:00-01:00");
    assertThat(new RunTimes(late).latest(run.instant())).isEqualTo(run);
    assertThat(new RunTimes(late).next(run.instant()).date()).isEqualTo("2031-03-30");
  }

  @Test
  void aDateThatAZoneLeftOutHasNoRun() {
    // Samoa went over the date line and had no 30 December 2011.
    assertThat(next(daily("08:00", "Pacific/Apia"), "2011-12-29T00:00:00Z", 3))
        .containsExactly(
            "2011-12-29T08:00-10:00", "2011-12-31T08:00+14:00", "2012-01-01T08:00+14:00");
  }

  @Test
  void itKeepsToItsDaysOfTheWeek() {
    Timetable some =
        new Timetable(LocalTime.of(7, 0), ZoneId.of("UTC"), Set.of(MONDAY, WEDNESDAY, FRIDAY));

    assertThat(next(some, "2031-03-13T12:00:00Z", 4))
        .containsExactly(
            "2031-03-14T07:00Z", "2031-03-17T07:00Z", "2031-03-19T07:00Z", "2031-03-21T07:00Z");
  }

  @Test
  void daysAreThoseOfItsZone() {
    // It is Monday already in Auckland when it is Sunday in London.
    Timetable mondays =
        new Timetable(LocalTime.of(6, 0), ZoneId.of("Pacific/Auckland"), Set.of(MONDAY));

    assertThat(next(mondays, "2031-06-01T12:00:00Z", 1)).containsExactly("2031-06-02T06:00+12:00");
    assertThat(new RunTimes(mondays).next(Instant.parse("2031-06-01T12:00:00Z")).instant())
        .isEqualTo("2031-06-01T18:00:00Z");
  }

  @Test
  void theDayWithoutTheTimeCountsForItsDayOfTheWeekToo() {
    Timetable sundays =
        new Timetable(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"), Set.of(SUNDAY));

    assertThat(next(sundays, "2031-03-24T12:00:00Z", 2))
        .containsExactly("2031-03-30T03:00+02:00", "2031-04-06T02:30+02:00");
  }

  @Test
  void atTheVeryInstantItIsTheLatestAndNoLongerTheNext() {
    RunTimes times = new RunTimes(daily("08:00", "UTC"));
    Instant eight = Instant.parse("2031-03-13T08:00:00Z");

    assertThat(times.latest(eight).instant()).isEqualTo(eight);
    assertThat(times.latest(eight.minusNanos(1)).date()).isEqualTo("2031-03-12");
    assertThat(times.next(eight).date()).isEqualTo("2031-03-14");
    assertThat(times.next(eight.minusNanos(1)).date()).isEqualTo("2031-03-13");
  }

  @Test
  void aTimetableHasADay() {
    assertThatThrownBy(
            () -> new Timetable(LocalTime.NOON, ZoneId.of("UTC"), EnumSet.noneOf(DayOfWeek.class)))
        .isInstanceOfSatisfying(
            InvalidSubscription.class, e -> assertThat(e.parameter()).isEqualTo("days"));
  }

  @ParameterizedTest
  @MethodSource("zones")
  void inEveryZoneEachDayRunsOnceAndInItsOrder(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 4; i++) {
      Set<DayOfWeek> days =
          Arrays.stream(DayOfWeek.values())
              .filter(day -> random.nextInt(3) > 0)
              .collect(Collectors.toSet());
      LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
      Timetable timetable =
          new Timetable(time, zone, days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
      RunTimes times = new RunTimes(timetable);
      // Anywhere from 2000 on, and a dozen runs from there.
      Instant at = Instant.ofEpochSecond(946_684_800L + random.nextInt(1_500_000_000));
      Run last = times.next(at);
      for (int run = 0; run < 12; run++) {
        Run next = times.next(last.instant());

        assertThat(next.instant()).isAfter(last.instant());
        assertThat(next.date()).isAfter(last.date());
        assertThat(timetable.days()).contains(next.date().getDayOfWeek());
        assertThat(times.latest(next.instant())).isEqualTo(next);
        assertThat(times.latest(next.instant().minusMillis(1))).isEqualTo(last);
        assertThat(next.at()).isEqualTo(expected(next.date(), time, zone));
        assertThat(times.endOfDay(next.instant())).isAfter(next.instant());
        last = next;
      }
    }
  }

  /** By trying each minute of the day, from its first on. */
  private static ZonedDateTime expected(LocalDate date, LocalTime time, ZoneId zone) {
    ZonedDateTime at = date.atStartOfDay(zone);
    while (at.toLocalDateTime().isBefore(date.atTime(time))) {
      at = at.plusMinutes(1);
    }
    return at;
  }

  static List<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .sorted()
        .filter(name -> Math.floorMod(name.hashCode(), 10) == 0)
        .map(ZoneId::of)
        .toList();
  }
}
