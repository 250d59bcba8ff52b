package dev.byline.subscription;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a posting's first message is sent with, so that a channel shows it once. */
final class Nonce {

  private Nonce() {}

  /** Seventeen characters, the same whoever asks: {@code k7m2q9xa-20311026}. */
  static String of(String subscription, LocalDate date) {
    return subscription + "-" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
