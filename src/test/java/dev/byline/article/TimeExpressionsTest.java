package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All texts were written on Wednesday, 23 April 2025. */
class TimeExpressionsTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-04-23");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was shut yesterday.                | yesterday               | 2025-04-22 | 2025-04-22",
        "The bridge was shut yesterday evening.        | yesterday evening       | 2025-04-22 | 2025-04-22",
        "It opens again today.                         | today                   | 2025-04-23 | 2025-04-23",
        "A band plays tonight.                         | tonight                 | 2025-04-23 | 2025-04-23",
        "The crew left this morning.                   | this morning            | 2025-04-23 | 2025-04-23",
        "The pipe burst last night.                    | last night              | 2025-04-22 | 2025-04-22",
        "The ferry leaves tomorrow.                    | tomorrow                | 2025-04-24 | 2025-04-24",
        "They met the day before yesterday.            | day before yesterday    | 2025-04-21 | 2025-04-21",
        "It comes the day after tomorrow.              | day after tomorrow      | 2025-04-25 | 2025-04-25",
        "She resigned two days ago.                    | two days ago            | 2025-04-21 | 2025-04-21",
        "He left 10 days ago.                          | 10 days ago             | 2025-04-13 | 2025-04-13",
        "She resigned a week ago.                      | a week ago              | 2025-04-14 | 2025-04-20",
        "He moved in three weeks ago.                  | three weeks ago         | 2025-03-31 | 2025-04-06",
        "It closed six months ago.                     | six months ago          | 2024-10-01 | 2024-10-31",
        "He was born twelve years ago.                 | twelve years ago        | 2013-01-01 | 2013-12-31",
      })
  void countsFromTheDay(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The council met on Tuesday.                   | Tuesday                 | 2025-04-22 | 2025-04-22",
        "The council met on Wednesday.                 | Wednesday               | 2025-04-23 | 2025-04-23",
        "The council met on Thursday.                  | Thursday                | 2025-04-17 | 2025-04-17",
        "The mayor said Monday the road is safe.       | Monday                  | 2025-04-21 | 2025-04-21",
        "They spoke on Tuesday evening.                | Tuesday evening         | 2025-04-22 | 2025-04-22",
        "what did the mayor say on tuesday             | tuesday                 | 2025-04-22 | 2025-04-22",
        "Tuesday’s vote was close.                     | Tuesday                 | 2025-04-22 | 2025-04-22",
        "They met last Wednesday.                      | last Wednesday          | 2025-04-16 | 2025-04-16",
        "They meet next Friday.                        | next Friday             | 2025-04-25 | 2025-04-25",
        "They meet this Sunday.                        | this Sunday             | 2025-04-27 | 2025-04-27",
        "They met on Tuesday last week.                | Tuesday last week       | 2025-04-15 | 2025-04-15",
        "They met on Monday of this week.              | Monday of this week     | 2025-04-21 | 2025-04-21",
        "Snow fell over the weekend.                   | the weekend             | 2025-04-19 | 2025-04-20",
        "Snow fell last weekend.                       | last weekend            | 2025-04-19 | 2025-04-20",
        "Snow will fall at the weekend.                | the weekend             | 2025-04-26 | 2025-04-27",
      })
  void weekdaysAndWeekends(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The council will meet on Friday.              | 2025-04-25",
        "The council is due to meet on Friday.         | 2025-04-25",
        "The council is to meet on Friday.             | 2025-04-25",
        "The council is meeting on Friday.             | 2025-04-25",
        "Councillors to meet in the hall on Friday.    | 2025-04-25",
        "On Friday, the council will meet.             | 2025-04-25",
        "She said the council would meet on Friday.    | 2025-04-25",
        "The report will be published on Friday.       | 2025-04-25",
        "She will, if asked, speak in Leeds, on Friday.| 2025-04-18",
        "The council met on Friday and will not again. | 2025-04-18",
        "She said on Friday she would meet them.       | 2025-04-18",
        "She will stay, but spoke on Friday of leaving.| 2025-04-18",
        "She warned them ahead of Friday's vote.       | 2025-04-25",
        "Her friend Will came on Friday.               | 2025-04-18",
        "She spoke to reporters on Friday.             | 2025-04-18",
      })
  void theNearestVerbTellsThePastFromTheFuture(String text, LocalDate day) {
    assertFound(text, "Friday", day, day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rents rose last week.                         | last week               | 2025-04-14 | 2025-04-20",
        "Rents rise this week.                         | this week               | 2025-04-21 | 2025-04-27",
        "Rents rise next week.                         | next week               | 2025-04-28 | 2025-05-04",
        "Rents rose last month.                        | last month              | 2025-03-01 | 2025-03-31",
        "Rents rise this month.                        | this month              | 2025-04-01 | 2025-04-30",
        "Rents rose last quarter.                      | last quarter            | 2025-01-01 | 2025-03-31",
        "Rents rose last year.                         | last year               | 2024-01-01 | 2024-12-31",
        "Rents rose in the past two weeks.             | past two weeks          | 2025-04-09 | 2025-04-23",
        "Rents rose over the last three days.          | last three days         | 2025-04-20 | 2025-04-23",
      })
  void weeksMonthsAndYearsNearby(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It broke on 17 April.                         | 17 April                | 2025-04-17 | 2025-04-17",
        "It broke on the 17th of April.                | 17th of April           | 2025-04-17 | 2025-04-17",
        "It broke on April 17.                         | April 17                | 2025-04-17 | 2025-04-17",
        "It broke on Apr. 17th.                        | Apr. 17th               | 2025-04-17 | 2025-04-17",
        "It broke on Thursday, 17 April.               | Thursday, 17 April      | 2025-04-17 | 2025-04-17",
        "It broke on Thu 17 April.                     | Thu 17 April            | 2025-04-17 | 2025-04-17",
        "It broke on 3 December.                       | 3 December              | 2024-12-03 | 2024-12-03",
        "It broke on the 17th.                         | 17th                    | 2025-04-17 | 2025-04-17",
        "On the 29th, it broke.                        | 29th                    | 2025-03-29 | 2025-03-29",
        "The fair is on 8 May.                         | 8 May                   | 2025-05-08 | 2025-05-08",
        "The fair was held on 8 May.                   | 8 May                   | 2024-05-08 | 2024-05-08",
        "The fair will be on 3 December.               | 3 December              | 2025-12-03 | 2025-12-03",
        "Sales fell in March.                          | March                   | 2025-03-01 | 2025-03-31",
        "what fell in march?                           | march                   | 2025-03-01 | 2025-03-31",
        "Sales fell in April.                          | April                   | 2025-04-01 | 2025-04-30",
        "Sales fell in mid-March.                      | March                   | 2025-03-01 | 2025-03-31",
        "Sales fell at the end of March.               | March                   | 2025-03-01 | 2025-03-31",
        "Sales fell last May.                          | May                     | 2024-05-01 | 2024-05-31",
        "Sales may recover in May.                     | May                     | 2025-05-01 | 2025-05-31",
      })
  void monthsAndDaysWithoutTheirYear(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It began on April 17, 2021.                   | April 17, 2021          | 2021-04-17 | 2021-04-17",
        "It began on 17 April 2021.                    | 17 April 2021           | 2021-04-17 | 2021-04-17",
        "It began on Saturday, 17 April 2021.          | Saturday, 17 April 2021 | 2021-04-17 | 2021-04-17",
        "It began on 2021-04-17 at noon.               | 2021-04-17              | 2021-04-17 | 2021-04-17",
        "It began on 17.04.2021.                       | 17.04.2021              | 2021-04-17 | 2021-04-17",
        "It began in April 2021.                       | April 2021              | 2021-04-01 | 2021-04-30",
        "It began in April of 2021.                    | April of 2021           | 2021-04-01 | 2021-04-30",
        "It began in 2014.                             | 2014                    | 2014-01-01 | 2014-12-31",
        "It began in early 2014.                       | 2014                    | 2014-01-01 | 2014-12-31",
        "It began in the 1990s.                        | 1990s                   | 1990-01-01 | 1999-12-31",
        "It began in the second quarter of 2024.       | second quarter of 2024  | 2024-04-01 | 2024-06-30",
        "It began in Q3 2024.                          | Q3 2024                 | 2024-07-01 | 2024-09-30",
        "It lasted from 2014 to 2019.                  | from 2014 to 2019       | 2014-01-01 | 2019-12-31",
        "It lasted between 2014 and 2019.              | between 2014 and 2019   | 2014-01-01 | 2019-12-31",
        "It ran April 17–20, 2021.                     | April 17–20, 2021       | 2021-04-17 | 2021-04-20",
        "It ran from 30 March to 2 April 2021.         | from 30 March to 2 April 2021 | 2021-03-30 | 2021-04-02",
      })
  void aStatedYearNeedsNoReferenceDay(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
    assertThat(TimeExpressions.in(text, Optional.empty()))
        .singleElement()
        .satisfies(
            expression -> {
              assertThat(expression.days()).isEqualTo(new DayRange(from, to));
              assertThat(expression.basis()).isEqualTo(Basis.STATED);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It ran between 17 and 20 April.               | between 17 and 20 April | 2025-04-17 | 2025-04-20",
        "It ran from 17 to 20 April.                   | from 17 to 20 April     | 2025-04-17 | 2025-04-20",
        "It ran 17-20 April.                           | 17-20 April             | 2025-04-17 | 2025-04-20",
        "It ran April 17 to 20.                        | April 17 to 20          | 2025-04-17 | 2025-04-20",
        "It rained on 17 and 18 April.                 | 17 and 18 April         | 2025-04-17 | 2025-04-18",
        "It ran between 28 March and 3 April.          | between 28 March and 3 April | 2025-03-28 | 2025-04-03",
        "It ran from Monday to Wednesday.              | from Monday to Wednesday | 2025-04-21 | 2025-04-23",
        "It ran from Friday to Tuesday.                | from Friday to Tuesday  | 2025-04-18 | 2025-04-22",
        "It ran from November to February.             | from November to February | 2024-11-01 | 2025-02-28",
      })
  void rangesOfDays(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It has rained since 17 April.                 | since 17 April          | 2025-04-17 |            ",
        "It has rained since Monday.                   | since Monday            | 2025-04-21 |            ",
        "It has rained since June.                     | since June              | 2024-06-01 |            ",
        "It has rained since the end of March.         | since the end of March  | 2025-03-01 |            ",
        "It has rained since last week.                | since last week         | 2025-04-14 |            ",
        "It has rained since the weekend.              | since the weekend       | 2025-04-19 |            ",
        "It has rained since 2014.                     | since 2014              | 2014-01-01 |            ",
        "It is open from Monday on.                    | from Monday on          | 2025-04-21 |            ",
        "What changed after 20 April?                  | after 20 April          | 2025-04-21 |            ",
        "It was dry before 20 April.                   | before 20 April         |            | 2025-04-19",
        "It was dry until Sunday.                      | until Sunday            |            | 2025-04-20",
        "It must be ready by Sunday.                   | by Sunday               |            | 2025-04-27",
        "It must be ready by 2030.                     | by 2030                 |            | 2030-12-31",
      })
  void openRanges(String text, String words, LocalDate from, LocalDate to) {
    assertFound(
        text,
        words,
        Optional.ofNullable(from).orElse(LocalDate.MIN),
        Optional.ofNullable(to).orElse(LocalDate.MAX));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Two died after Tuesday's storm.               | Tuesday                 | 2025-04-22 | 2025-04-22",
        "Shares rose on Tuesday to 1500.               | Tuesday                 | 2025-04-22 | 2025-04-22",
        "In April 20 people fell ill.                  | April                   | 2025-04-01 | 2025-04-30",
        "On 17 April 2000 people came.                 | 17 April                | 2025-04-17 | 2025-04-17",
        "It was **Tuesday** in the log.                | Tuesday                 | 2025-04-22 | 2025-04-22",
      })
  void whatStandsBesideIsNotTakenIn(String text, String words, LocalDate from, LocalDate to) {
    assertFound(text, words, from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march past in a second.",
        "May I march with you?",
        "The army is on the march again.",
        "The sun sat low over the mar and dec.",
        "April Jones met June and August.",
        "Theresa May was backed by May's own party.",
        "He was criticised by May.",
        "An august body of 17 may decide.",
        "She came second in the second quarter.",
        "They sell it on Sundays.",
        "Easter Sunday is a feast.",
        "She reads the Sunday Times and USA Today.",
        "He lived on the 17th floor.",
        "They won by 2000 votes.",
        "They flew over in 2000 planes.",
        "The next day they left.",
        "The last week of the war was quiet.",
        "Prices rose 17.5 to 20.4 points.",
        "He paid 2,014 in 12:30 and 1/2.",
        "On 31 April nothing happened.",
        "Friday Prayers is a novel.",
        "two days",
        "since",
        "between 17 and 20",
        "from to until",
        "in 20145",
      })
  void otherWordsTellNoTime(String text) {
    assertThat(found(text)).extracting(DatedExpression::days).isEmpty();
  }

  @Test
  void everyTimeOfASentenceIsFoundInItsOrder() {
    String text = "He said on Tuesday that talks held in March would go on by Friday.";

    assertThat(found(text))
        .extracting(
            expression -> expression.span().cut(text),
            DatedExpression::grain,
            DatedExpression::basis)
        .containsExactly(
            tuple("Tuesday", Grain.DAY, Basis.RELATIVE),
            tuple("March", Grain.MONTH, Basis.CALENDAR),
            tuple("by Friday", Grain.DAY, Basis.RELATIVE));
  }

  @Test
  void withoutAReferenceDayOnlyStatedYearsAreFound() {
    String text = "On Tuesday, in March and in May 2021 it rained.";

    assertThat(TimeExpressions.in(text, Optional.empty()))
        .extracting(expression -> expression.span().cut(text))
        .containsExactly("May 2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since ",
        "between ",
        "17 ",
        "17-",
        "1/",
        "2025-04-",
        "the last ",
        "mid-",
        "to ",
        "’s ",
        "April ",
        "a",
        "9",
        "*",
        " ",
        "\uD83D",
        "April 17 to ",
        "since the end of the "
      })
  void anyTextIsRead(String piece) {
    String text = piece.repeat(50_000);

    assertThat(found(text))
        .allSatisfy(expression -> assertThat(expression.span().cut(text)).isNotBlank());
  }

  @Test
  void anyReferenceDayIsTaken() {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)) {
      assertThat(TimeExpressions.in("Since 9999 decades ago and in 2014", Optional.of(day)))
          .isNotEmpty();
    }
  }

  private static List<DatedExpression> found(String text) {
    return TimeExpressions.in(text, Optional.of(WEDNESDAY));
  }

  private static void assertFound(String text, String words, LocalDate from, LocalDate to) {
    assertThat(found(text))
        .extracting(expression -> expression.span().cut(text), DatedExpression::days)
        .containsExactly(tuple(words, new DayRange(from, to)));
  }
}
