package dev.byline.subscription;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Channels that several processes can reach: they keep what is sent to them for good, and forget
 * nonces at once, as a channel does after some minutes.
 */
final class ChannelsOfTest implements BriefingDelivery {

  /** What stands in a channel. */
  record Message(String channel, LocalDate date, String nonce) {}

  /** Ends a process at this point, as far as a test can without ending itself. */
  static final class ProcessEnded extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final List<Message> messages = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Queue<Supplier<Optional<Outcome>>> before = new ArrayDeque<>();
  private boolean endsAfterSending;
  private boolean endsBeforeTelling;
  private Optional<String> away = Optional.empty();
  private int attempts;

  /** The next delivery comes to nothing but this. */
  synchronized void answerOnce(Outcome outcome) {
    before.add(() -> Optional.of(outcome));
  }

  /** The process ends when it is about to send. */
  synchronized void endBeforeSending() {
    before.add(
        () -> {
          throw new ProcessEnded();
        });
  }

  /** The process ends when the message is in the channel, before anybody is told. */
  synchronized void endAfterSending() {
    endsAfterSending = true;
  }

  synchronized void endBeforeTelling() {
    endsBeforeTelling = true;
  }

  /** A defect in the making of a briefing. */
  synchronized void breakOnce() {
    before.add(
        () -> {
          throw new IllegalStateException("a chart without columns");
        });
  }

  /** Neither sends nor finds until it is {@link #back}. */
  synchronized void goAway(String reason) {
    away = Optional.of(reason);
  }

  synchronized void back() {
    away = Optional.empty();
  }

  synchronized List<Message> messages() {
    return List.copyOf(messages);
  }

  /** The days whose briefings stand in the channel, in the order in which they were sent. */
  synchronized List<String> dates(String channel) {
    return messages.stream()
        .filter(message -> message.channel().equals(channel))
        .map(message -> message.date().toString())
        .toList();
  }

  synchronized List<String> told() {
    return List.copyOf(told);
  }

  /** How often it was tried to send anything, or to look when nothing could be seen. */
  synchronized int attempts() {
    return attempts;
  }

  @Override
  public synchronized Outcome deliver(Subscription subscription, LocalDate date, String nonce) {
    attempts++;
    if (away.isPresent()) {
      return new Unavailable(away.get());
    }
    Supplier<Optional<Outcome>> first = before.poll();
    Optional<Outcome> outcome = first == null ? Optional.empty() : first.get();
    if (outcome.isPresent()) {
      return outcome.get();
    }
    messages.add(new Message(subscription.destination().channel(), date, nonce));
    if (endsAfterSending) {
      endsAfterSending = false;
      throw new ProcessEnded();
    }
    return new Delivered(MessageIds.of("m" + messages.size()));
  }

  @Override
  public synchronized Search find(Destination destination, String nonce) {
    if (away.isPresent()) {
      attempts++;
      return new Unavailable(away.get());
    }
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (message.nonce().equals(nonce) && message.channel().equals(destination.channel())) {
        return new Delivered(MessageIds.of("m" + (i + 1)));
      }
    }
    return new NotFound();
  }

  @Override
  public synchronized void tellAdmins(Subscription subscription, String reason) {
    if (endsBeforeTelling) {
      endsBeforeTelling = false;
      throw new ProcessEnded();
    }
    told.add(subscription.destination().channel() + ": " + reason);
  }
}
