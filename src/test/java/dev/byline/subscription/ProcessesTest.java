package dev.byline.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.subscription.Posting.Sent;
import dev.byline.subscription.PostingProcess.HangsAt;
import dev.byline.testsupport.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own, which share a database or are killed outright. */
class ProcessesTest {

  private static final String BEFORE = "2031-03-12T12:00:00Z";
  private static final String DUE = "2031-03-13T08:00:00Z";
  private static final String LATER = "2031-03-13T09:00:00Z";

  @TempDir Path home;
  private Path folder;
  private ChannelFolder channels;
  private final List<Process> processes = new ArrayList<>();

  @BeforeEach
  void makeChannels() throws IOException {
    folder = Files.createDirectory(home.resolve("channels"));
    channels = ChannelFolder.in(folder);
  }

  @AfterEach
  void killAll() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void twoProcessesOnOnePostgresPostEachBriefingOnce() throws Exception {
    assumeTrue(
        LocalPostgres.programs().isPresent(),
        "PostgreSQL is not installed (apt-get install postgresql): skipped");
    try (LocalPostgres server = LocalPostgres.start()) {
      DatabaseAddress address = server.database();
      try (Desk desk = desk(address, BEFORE)) {
        List<Subscription> all = new ArrayList<>();
        for (int channel = 0; channel < 4; channel++) {
          for (int guild = 0; guild < 10; guild++) {
            all.add(subscribe(desk, "guild" + guild, "channel" + channel));
          }
        }
        start("one", address, DUE, HangsAt.NOTHING);
        start("two", address, DUE, HangsAt.NOTHING);

        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> all.stream().allMatch(one -> last(desk, one) instanceof Sent));
        assertThat(channels.messages()).hasSameSizeAs(all).doesNotHaveDuplicates();
      }
      killAll();
    }
  }

  @Test
  void killedBeforeSendingItIsPostedByTheNext() throws Exception {
    theNextProcessLeavesOneMessage(HangsAt.BEFORE_SENDING);
  }

  @Test
  void killedAfterSendingItIsNotPostedAgain() throws Exception {
    theNextProcessLeavesOneMessage(HangsAt.AFTER_SENDING);
  }

  private void theNextProcessLeavesOneMessage(HangsAt hangsAt) throws Exception {
    DatabaseAddress address = file();
    Subscription subscription;
    try (Desk desk = desk(address, BEFORE)) {
      subscription = subscribe(desk, "harbour", "news");
    }
    Process process = start("one", address, DUE, hangsAt);
    awaitLine("one", "there");
    process.destroyForcibly().waitFor();

    try (Desk desk = desk(address, LATER)) {
      assertThat(last(desk, subscription)).isInstanceOf(Posting.Claimed.class);
      desk.lookForDeadProcesses();
      desk.until(LATER);

      assertThat(last(desk, subscription)).isInstanceOf(Sent.class);
      assertThat(channels.messages()).containsExactly(subscription.id() + "-20310313");
    }
  }

  @Test
  void aFileThatAnotherProcessHoldsIsNamed() throws Exception {
    DatabaseAddress address = file();
    Process process = start("one", address, DUE, HangsAt.NOTHING);
    awaitLine("one", "open");

    assertThatExceptionOfType(SubscriptionsUnavailable.class)
        .isThrownBy(() -> Database.open(address))
        .withMessage(
            "the database file %s is in use by another process: stop that one, or set another"
                + " byline.data",
            home.resolve("data/byline.mv.db").toAbsolutePath());

    process.destroyForcibly().waitFor();
    Database.open(address).close();
  }

  private DatabaseAddress file() {
    return DatabaseAddress.of(
        new DatabaseProperties("", "", "", Duration.ofSeconds(5)), home.resolve("data"));
  }

  private Desk desk(DatabaseAddress address, String instant) {
    return Desk.start("desk", address, channels, SettableClock.at(instant));
  }

  private static Subscription subscribe(Desk desk, String guild, String channel) {
    return desk.subscriptions()
        .add(
            new SubscriptionRequest(
                new Destination(guild, channel),
                Timetable.daily(LocalTime.of(8, 0), ZoneId.of("UTC")),
                Optional.empty(),
                5,
                "morwenna"));
  }

  private static Posting.@Nullable State last(Desk desk, Subscription subscription) {
    return desk.subscriptions().postings(subscription.id(), 1).stream()
        .map(Posting::state)
        .findFirst()
        .orElse(null);
  }

  private Process start(String name, DatabaseAddress address, String instant, HangsAt hangsAt)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PostingProcess.class.getName(),
                name,
                address.url(),
                address.user(),
                folder.toString(),
                instant,
                hangsAt.name())
            .redirectErrorStream(true)
            .redirectOutput(said(name).toFile())
            .start();
    processes.add(process);
    return process;
  }

  /** Waits until a process says so, among whatever it logs. */
  private void awaitLine(String name, String line) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Files.readAllLines(said(name)).contains(line));
  }

  private Path said(String name) {
    return home.resolve(name + ".txt");
  }
}
