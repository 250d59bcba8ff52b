package dev.byline.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and zones are understood as people type them. */
class TypedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "8,        08:00",
    "08:00,    08:00",
    "8.30,     08:30",
    "8h30,     08:30",
    "23:59,    23:59",
    "0:00,     00:00",
    "8 am,     08:00",
    "8:30 pm,  20:30",
    "8:30 P.M.,20:30",
    "12am,     00:00",
    "12 pm,    12:00"
  })
  void times(String typed, LocalTime time) {
    assertThat(TimesOfDay.read(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24:00", "8:60", "13 pm", "0 am", "noonish", "8:3", "080:00", "٨:٠٠"})
  void noTimes(String typed) {
    assertThat(TimesOfDay.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,     Europe/Berlin",
    "europe/berlin,     Europe/Berlin",
    "America/New York,  America/New_York",
    "utc,               UTC",
    "+05:30,            +05:30"
  })
  void zones(String typed, String zone) {
    assertThat(ZoneNames.known(typed)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Atlantis", "Europe/", "+99:00", "Europe/Berlin\u0000"})
  void noZones(String typed) {
    assertThat(ZoneNames.known(typed)).isEmpty();
  }

  @Test
  void zonesAreCompletedByRegionAndByCity() {
    assertThat(ZoneNames.completions("berl", 5)).containsExactly("Europe/Berlin");
    assertThat(ZoneNames.completions("new yo", 5)).containsExactly("America/New_York");
    assertThat(ZoneNames.completions("lord_h", 5)).containsExactly("Australia/Lord_Howe");
    assertThat(ZoneNames.completions("europe/", 25)).hasSize(25).allMatch(n -> n.startsWith("Eu"));
    assertThat(ZoneNames.completions("york", 5))
        .as("where no name begins so")
        .containsExactly("America/New_York");
    assertThat(ZoneNames.completions("", 1)).containsExactly("UTC");
    assertThat(ZoneNames.completions("x".repeat(10_000), 5)).isEmpty();
  }

  @Test
  void everyZoneThatIsOfferedIsKnown() {
    assertThat(ZoneNames.completions("", 1000))
        .hasSizeGreaterThan(300)
        .allSatisfy(name -> assertThat(ZoneNames.known(name)).contains(ZoneId.of(name)));
  }
}
