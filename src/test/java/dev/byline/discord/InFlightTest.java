package dev.byline.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Answers wait for each other; who is typing waits for none of them. */
class InFlightTest {

  @Test
  void whatIsShortDoesNotWaitForAnswers() throws InterruptedException {
    InFlight inFlight = new InFlight();
    CountDownLatch answered = new CountDownLatch(1);
    for (int i = 0; i < 1_000; i++) {
      inFlight.run(() -> await(answered));
    }
    CountDownLatch replied = new CountDownLatch(1);

    inFlight.runAtOnce(replied::countDown);

    assertThat(replied.await(10, TimeUnit.SECONDS)).isTrue();
    answered.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
