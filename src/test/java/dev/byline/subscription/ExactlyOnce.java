package dev.byline.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.byline.subscription.BriefingDelivery.NotPermitted;
import dev.byline.subscription.BriefingDelivery.NothingToSay;
import dev.byline.subscription.BriefingDelivery.Unavailable;
import dev.byline.subscription.BriefingProperties.MissedRuns;
import dev.byline.subscription.ChannelsOfTest.ProcessEnded;
import dev.byline.subscription.Posting.Claimed;
import dev.byline.subscription.Posting.Failed;
import dev.byline.subscription.Posting.Sent;
import dev.byline.subscription.Posting.SkipReason;
import dev.byline.subscription.Posting.Skipped;
import dev.byline.subscription.Subscription.PauseReason;
import dev.byline.subscription.Subscription.Paused;
import dev.byline.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A channel gets each briefing once, whatever happens to Byline and to Discord. The same on every
 * database.
 */
abstract class ExactlyOnce {

  private final ChannelsOfTest channels = new ChannelsOfTest();
  private final SettableClock clock = SettableClock.at("2031-03-12T12:00:00Z");
  private final List<Desk> desks = new ArrayList<>();
  private DatabaseAddress address;

  /** An empty database. */
  abstract DatabaseAddress database() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    address = database();
  }

  @AfterEach
  void close() {
    desks.forEach(Desk::close);
  }

  private Desk start(String process) {
    return start(process, MissedRuns.LATEST_ONCE);
  }

  private Desk start(String process, MissedRuns missed) {
    Desk desk = Desk.start(process, address, channels, missed, clock);
    desks.add(desk);
    return desk;
  }

  private static Subscription subscribe(Desk desk) {
    return subscribe(desk, "08:00", "UTC");
  }

  private static Subscription subscribe(Desk desk, String time, String zone) {
    return desk.subscriptions()
        .add(
            new SubscriptionRequest(
                new Destination("harbour", "news"),
                Timetable.daily(LocalTime.parse(time), ZoneId.of(zone)),
                Optional.of("ferries"),
                5,
                "morwenna"));
  }

  private static Posting.State last(Desk desk, Subscription subscription) {
    return desk.subscriptions().postings(subscription.id(), 1).getFirst().state();
  }

  @Test
  void itIsPostedEachDayAtItsTime() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);

    desk.until("2031-03-13T07:59:59Z");
    assertThat(channels.messages()).isEmpty();
    desk.until("2031-03-13T08:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    desk.until("2031-03-15T23:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-14", "2031-03-15");
    assertThat(desk.subscriptions().postings(subscription.id(), 9))
        .extracting(Posting::state)
        .containsExactly(
            new Sent(Instant.parse("2031-03-15T08:00:00Z"), MessageIds.of("m3")),
            new Sent(Instant.parse("2031-03-14T08:00:00Z"), MessageIds.of("m2")),
            new Sent(Instant.parse("2031-03-13T08:00:00Z"), MessageIds.of("m1")));
  }

  @Test
  void aSubscriptionIsReadBackAsItWasMade() {
    Desk desk = start("one");
    Subscription made = subscribe(desk, "23:45", "Australia/Lord_Howe");

    assertThat(desk.subscriptions().find(made.id())).contains(made);
    assertThat(desk.subscriptions().in("harbour")).containsExactly(made);
    assertThat(desk.subscriptions().in("elsewhere")).isEmpty();
    assertThat(start("two").subscriptions().in("harbour")).containsExactly(made);
  }

  @Test
  void theFirstRunIsTheNextOneAndNotTheLast() {
    clock.set("2031-03-12T08:00:00Z");
    Desk desk = start("one");
    subscribe(desk);

    desk.until("2031-03-13T07:00:00Z");

    assertThat(channels.messages()).isEmpty();
  }

  @Test
  void wokenBeforeItsFirstRunItPostsNothing() {
    clock.set("2031-03-12T09:00:00Z");
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);

    assertThat(desk.routine().run(subscription.id()))
        .contains(Instant.parse("2031-03-13T08:00:00Z"));
    assertThat(channels.messages()).isEmpty();
  }

  @Test
  void whereClocksGoBackItIsPostedOnce() {
    clock.set("2031-10-25T12:00:00Z");
    Desk desk = start("one");
    subscribe(desk, "02:30", "Europe/Berlin");

    desk.until("2031-10-26T00:30:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-10-26");
    desk.until("2031-10-26T22:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-10-26");
    desk.until("2031-10-27T01:30:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-10-26", "2031-10-27");
  }

  @Test
  void whereClocksGoForwardItIsPostedOnceToo() {
    clock.set("2031-03-29T12:00:00Z");
    Desk desk = start("one");
    subscribe(desk, "02:30", "Europe/Berlin");

    desk.until("2031-03-30T00:59:59Z");
    assertThat(channels.messages()).isEmpty();
    desk.until("2031-03-30T01:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-03-30");
    desk.until("2031-03-31T00:30:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-30", "2031-03-31");
  }

  // A process that ends at each step

  @Test
  void endedBeforeTheClaimAnotherProcessPosts() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    // The scheduler of a process picked the task, and no heartbeat followed.
    one.database()
        .sql()
        .sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'one', last_heartbeat = :at")
        .param("at", Times.written(Instant.parse("2031-03-13T08:00:00Z")))
        .update();
    Desk two = start("two");

    two.until("2031-03-13T09:00:00Z");
    assertThat(channels.messages()).isEmpty();
    two.lookForDeadProcesses();
    two.until("2031-03-13T09:00:01Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    assertThat(last(two, subscription)).isInstanceOf(Sent.class);
  }

  @Test
  void endedAfterTheClaimBeforeSendingAnotherProcessPosts() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endBeforeSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));
    assertThat(last(one, subscription))
        .isEqualTo(
            new Claimed(
                "one",
                Instant.parse("2031-03-13T08:00:00Z"),
                Instant.parse("2031-03-13T08:03:00Z")));

    Desk two = start("two");
    two.until("2031-03-13T08:02:59Z");
    assertThat(channels.messages()).as("while the first may still be at it").isEmpty();
    two.until("2031-03-13T08:03:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    assertThat(last(two, subscription)).isInstanceOf(Sent.class);
  }

  @Test
  void endedAfterSendingBeforeTheLedgerAnotherProcessFindsTheMessage() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endAfterSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));

    Desk two = start("two");
    two.until("2031-03-13T20:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    assertThat(last(two, subscription))
        .isEqualTo(new Sent(Instant.parse("2031-03-13T08:03:00Z"), MessageIds.of("m1")));
  }

  @Test
  void aMessageIsFoundADayLaterToo() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endAfterSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));

    clock.set("2031-03-14T12:00:00Z");
    Desk two = start("two");
    two.until("2031-03-14T12:00:01Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-14");
    assertThat(two.subscriptions().postings(subscription.id(), 9))
        .extracting(Posting::state)
        .hasOnlyElementsOfType(Sent.class)
        .hasSize(2);
  }

  @Test
  void whatWasBrokenOffIsPostedADayLaterAsSoonAsDiscordIsThere() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endBeforeSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));

    clock.set("2031-03-14T05:00:00Z");
    channels.goAway("not connected yet");
    Desk two = start("two");
    two.until("2031-03-14T05:00:20Z");
    channels.back();
    two.until("2031-03-14T06:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    two.until("2031-03-14T09:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-14");
  }

  @Test
  void whatWasBrokenOffIsNotPostedADayLaterWhereThatIsNotWanted() {
    Desk one = start("one", MissedRuns.SKIP);
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endBeforeSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));

    clock.set("2031-03-14T05:00:00Z");
    Desk two = start("two", MissedRuns.SKIP);
    two.until("2031-03-14T06:00:00Z");

    assertThat(channels.messages()).isEmpty();
    assertThat(last(two, subscription))
        .isEqualTo(new Skipped(Instant.parse("2031-03-14T05:00:00Z"), SkipReason.MISSED));
  }

  @Test
  void aRunThatIsLeftWhenTheNextIsDueIsSettledFirst() {
    // At the end of the day comes the next run, as with a time of midnight.
    Desk desk = start("one");
    Subscription subscription = subscribe(desk, "00:00", "UTC");
    channels.goAway("503");
    desk.until("2031-03-13T23:59:59Z");
    channels.back();
    desk.until("2031-03-14T00:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-14");
    assertThat(desk.subscriptions().postings(subscription.id(), 2))
        .extracting(Posting::state)
        .containsExactly(
            new Sent(Instant.parse("2031-03-14T00:00:00Z"), MessageIds.of("m1")),
            new Skipped(Instant.parse("2031-03-14T00:00:00Z"), SkipReason.UNREACHABLE));
  }

  @Test
  void whoOnlyHungChangesNothingAnyMore() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    Instant endOfDay = Instant.parse("2031-03-14T00:00:00Z");
    PostingLedger slow = new PostingLedger(one.database(), "slow", Duration.ofMinutes(3));
    ClaimResult held =
        slow.claim(subscription, LocalDate.of(2031, 3, 13), endOfDay, clock.instant());
    one.until("2031-03-13T08:03:00Z");

    assertThat(held)
        .isInstanceOfSatisfying(
            ClaimResult.Won.class,
            won ->
                assertThat(slow.sent(won.claim(), MessageIds.of("late"), clock.instant()))
                    .isFalse());
    assertThat(last(one, subscription))
        .isEqualTo(new Sent(Instant.parse("2031-03-13T08:03:00Z"), MessageIds.of("m1")));
  }

  @Test
  void whenTheProcessRunsOnAfterADefectItTriesAgain() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    channels.breakOnce();

    desk.until("2031-03-13T08:00:00Z");
    assertThat(last(desk, subscription))
        .isEqualTo(
            new Failed(
                Instant.parse("2031-03-13T08:00:00Z"),
                "java.lang.IllegalStateException: a chart without columns",
                1,
                Instant.parse("2031-03-13T08:00:30Z")));
    desk.until("2031-03-13T08:00:30Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
  }

  // Several processes

  @Test
  void twoProcessesAtTheSameInstantPostOnce() throws Exception {
    Desk one = start("one");
    Desk two = start("two");
    Subscription subscription = subscribe(one);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    int days = 25;
    for (int day = 0; day < days; day++) {
      clock.set(Instant.parse("2031-03-13T08:00:00Z").plus(Duration.ofDays(day)).toString());
      CyclicBarrier together = new CyclicBarrier(2);
      List<Future<?>> runs = new ArrayList<>();
      for (Desk desk : List.of(one, two)) {
        runs.add(
            threads.submit(
                () -> {
                  together.await();
                  return desk.routine().run(subscription.id());
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    }
    threads.shutdown();

    assertThat(channels.messages()).hasSize(days).doesNotHaveDuplicates();
    assertThat(one.subscriptions().postings(subscription.id(), 99))
        .hasSize(days)
        .allSatisfy(posting -> assertThat(posting.state()).isInstanceOf(Sent.class));
  }

  @Test
  void twoProcessesTakeOverFromAThirdOnce() throws Exception {
    Desk one = start("one");
    Desk two = start("two");
    Desk three = start("three");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.endBeforeSending();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> three.routine().run(subscription.id()));
    clock.set("2031-03-13T08:05:00Z");
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<?>> runs = new ArrayList<>();
      for (Desk desk : List.of(one, two)) {
        runs.add(
            threads.submit(
                () -> {
                  together.await();
                  return desk.routine().run(subscription.id());
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    }

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
  }

  @Test
  void ofTwoThatClaimARowAtTheSameInstantOneAloneHoldsIt() throws Exception {
    Desk one = start("one");
    Desk two = start("two");
    Subscription subscription = subscribe(one);
    Duration lease = Duration.ofMinutes(3);
    List<PostingLedger> ledgers =
        List.of(
            new PostingLedger(one.database(), "one", lease),
            new PostingLedger(two.database(), "two", lease));
    Instant endOfDays = Instant.parse("2032-01-01T00:00:00Z");
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int day = 0; day < 5; day++) {
        LocalDate date = LocalDate.of(2031, 3, 13).plusDays(day);
        // First to make the row, then again and again to take it over from whoever has it.
        for (int round = 0; round < 10; round++) {
          Instant now = clock.instant().plus(lease.multipliedBy(round));
          CyclicBarrier together = new CyclicBarrier(2);
          List<Future<ClaimResult>> claims = new ArrayList<>();
          for (PostingLedger ledger : ledgers) {
            claims.add(
                threads.submit(
                    () -> {
                      together.await();
                      return ledger.claim(subscription, date, endOfDays, now);
                    }));
          }
          List<ClaimResult> results = List.of(claims.getFirst().get(), claims.getLast().get());
          assertThat(results).hasAtLeastOneElementOfType(ClaimResult.Won.class);
          assertThat(results).hasAtLeastOneElementOfType(ClaimResult.Held.class);
        }
      }
    }
  }

  // What Discord may answer

  @Test
  void anOutageOverTheHourIsWaitedOut() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    channels.goAway("503");

    desk.until("2031-03-13T09:10:00Z");
    assertThat(channels.messages()).isEmpty();
    assertThat(channels.attempts()).as("with longer and longer waits").isEqualTo(9);
    channels.back();
    desk.until("2031-03-13T09:30:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    assertThat(last(desk, subscription)).isInstanceOf(Sent.class);
  }

  @Test
  void anOutageOverTheDaySkipsTheDayAndPostsTheNext() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk, "22:00", "Europe/Berlin");
    channels.answerOnce(new Unavailable("503"));
    channels.answerOnce(new Unavailable("429", Optional.of(Duration.ofHours(1))));
    channels.answerOnce(new Unavailable("503"));

    desk.until("2031-03-12T21:00:30Z");
    assertThat(last(desk, subscription))
        .as("as long as Discord asks to wait")
        .isEqualTo(
            new Failed(
                Instant.parse("2031-03-12T21:00:30Z"),
                "429",
                2,
                Instant.parse("2031-03-12T22:00:30Z")));
    channels.goAway("503");
    desk.until("2031-03-12T22:59:59Z");
    channels.back();
    desk.until("2031-03-12T23:00:00Z");

    // It is midnight in Berlin.
    assertThat(last(desk, subscription))
        .isEqualTo(new Skipped(Instant.parse("2031-03-12T23:00:00Z"), SkipReason.UNREACHABLE));
    desk.until("2031-03-13T21:00:00Z");
    assertThat(channels.dates("news")).isEmpty();
    desk.until("2031-03-14T21:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-14");
  }

  @Test
  void whenPermissionIsLostItPausesAndTellsAdminsOnce() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    channels.answerOnce(new NotPermitted("Send Messages"));

    desk.until("2031-03-16T00:00:00Z");

    assertThat(channels.messages()).isEmpty();
    assertThat(channels.attempts()).isEqualTo(1);
    assertThat(channels.told()).containsExactly("news: Send Messages");
    assertThat(desk.nextWake()).isEmpty();
    assertThat(last(desk, subscription))
        .isEqualTo(new Skipped(Instant.parse("2031-03-13T08:00:00Z"), SkipReason.NOT_PERMITTED));
    assertThat(desk.subscriptions().find(subscription.id()).orElseThrow().state())
        .isEqualTo(
            new Paused(
                Instant.parse("2031-03-13T08:00:00Z"), PauseReason.NOT_PERMITTED, "Send Messages"));
    assertThat(desk.subscriptions().nextRuns(subscription.id(), 5)).isEmpty();

    desk.subscriptions().resume(subscription.id());
    desk.until("2031-03-16T08:00:00Z");
    assertThat(channels.dates("news")).containsExactly("2031-03-16");
    assertThat(channels.told()).hasSize(1);
  }

  @Test
  void adminsAreToldByTheNextProcessWhereOneEndedBeforeIt() {
    Desk one = start("one");
    Subscription subscription = subscribe(one);
    clock.set("2031-03-13T08:00:00Z");
    channels.answerOnce(new NotPermitted("Send Messages"));
    channels.endBeforeTelling();
    assertThatExceptionOfType(ProcessEnded.class)
        .isThrownBy(() -> one.routine().run(subscription.id()));

    Desk two = start("two");
    two.until("2031-03-15T00:00:00Z");

    assertThat(channels.told()).containsExactly("news: Send Messages");
    assertThat(two.nextWake()).isEmpty();
  }

  @Test
  void aDayWithNothingToSayIsNotAskedForAgain() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    channels.answerOnce(new NothingToSay());

    desk.until("2031-03-13T20:00:00Z");

    assertThat(channels.attempts()).isEqualTo(1);
    assertThat(last(desk, subscription))
        .isEqualTo(new Skipped(Instant.parse("2031-03-13T08:00:00Z"), SkipReason.NOTHING_TO_SAY));
  }

  // Times at which Byline did not run

  @Test
  void afterDowntimeTheLatestIsPostedOnce() {
    Desk one = start("one");
    subscribe(one);
    one.until("2031-03-13T12:00:00Z");
    one.close();

    clock.set("2031-03-18T07:00:00Z");
    Desk two = start("two");
    two.until("2031-03-18T09:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-17", "2031-03-18");
  }

  @Test
  void afterDowntimeNothingIsPostedWhereThatIsWanted() {
    Desk one = start("one", MissedRuns.SKIP);
    Subscription subscription = subscribe(one);
    one.until("2031-03-13T12:00:00Z");
    one.close();

    clock.set("2031-03-18T07:00:00Z");
    Desk two = start("two", MissedRuns.SKIP);
    two.until("2031-03-18T07:00:01Z");
    assertThat(last(two, subscription))
        .isEqualTo(new Skipped(Instant.parse("2031-03-18T07:00:00Z"), SkipReason.MISSED));
    two.until("2031-03-18T09:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13", "2031-03-18");
  }

  @Test
  void aRestartAtTheTimeIsNoDowntime() {
    Desk one = start("one", MissedRuns.SKIP);
    subscribe(one);
    one.close();

    clock.set("2031-03-13T08:14:00Z");
    start("two", MissedRuns.SKIP).until("2031-03-13T09:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
  }

  // What admins do

  @Test
  void whatWasPausedIsNotMadeUpFor() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    clock.set("2031-03-13T07:00:00Z");
    assertThat(desk.subscriptions().pause(subscription.id(), "jory"))
        .map(Subscription::state)
        .contains(new Paused(clock.instant(), PauseReason.ASKED, "jory"));
    desk.until("2031-03-15T12:00:00Z");
    desk.subscriptions().resume(subscription.id());
    desk.until("2031-03-16T07:00:00Z");
    assertThat(channels.messages()).isEmpty();
    desk.until("2031-03-16T08:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-16");
    assertThat(channels.told()).isEmpty();
  }

  @Test
  void whatIsRemovedIsNotPostedAndStaysInTheLedger() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk);
    desk.until("2031-03-13T08:00:00Z");

    assertThat(desk.subscriptions().remove(subscription.id())).isTrue();
    assertThat(desk.subscriptions().remove(subscription.id())).isFalse();
    desk.until("2031-03-15T12:00:00Z");

    assertThat(channels.dates("news")).containsExactly("2031-03-13");
    assertThat(desk.subscriptions().find(subscription.id())).isEmpty();
    assertThat(desk.subscriptions().sentSince(Instant.parse("2031-03-13T08:00:00Z")))
        .extracting(Posting::destination)
        .containsExactly(new Destination("harbour", "news"));
    assertThat(desk.subscriptions().sentSince(Instant.parse("2031-03-13T08:00:01Z"))).isEmpty();
  }

  @Test
  void aServerThatSendsTheBotAwayLosesItsSubscriptionsAlone() {
    Desk desk = start("one");
    subscribe(desk);
    subscribe(desk);
    Subscription other =
        desk.subscriptions()
            .add(
                new SubscriptionRequest(
                    new Destination("island", "news"),
                    Timetable.daily(LocalTime.NOON, ZoneId.of("UTC")),
                    Optional.empty(),
                    3,
                    "jory"));

    assertThat(desk.subscriptions().removeAll("harbour")).isEqualTo(2);

    assertThat(desk.subscriptions().in("harbour")).isEmpty();
    assertThat(desk.subscriptions().in("island")).containsExactly(other);
  }

  @Test
  void aServerHasOnlySoManySubscriptions() {
    Desk desk = start("one");
    for (int i = 0; i < 4; i++) {
      subscribe(desk);
    }

    assertThatExceptionOfType(InvalidSubscription.class)
        .isThrownBy(() -> subscribe(desk))
        .satisfies(e -> assertThat(e.most()).isEqualTo(4));
  }

  @Test
  void theNextRunsAreTold() {
    Desk desk = start("one");
    Subscription subscription = subscribe(desk, "08:00", "Europe/Berlin");

    assertThat(desk.subscriptions().nextRuns(subscription.id(), 5))
        .extracting(run -> run.at().toLocalDateTime().toString())
        .containsExactly(
            "2031-03-13T08:00",
            "2031-03-14T08:00",
            "2031-03-15T08:00",
            "2031-03-16T08:00",
            "2031-03-17T08:00");
    assertThat(desk.subscriptions().nextRuns("nobodys1", 5)).isEmpty();
  }
}
