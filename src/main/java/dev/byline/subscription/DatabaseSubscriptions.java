package dev.byline.subscription;

import dev.byline.subscription.InvalidSubscription.Fault;
import dev.byline.subscription.Subscription.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** Subscriptions in the database, made known to the scheduler. */
final class DatabaseSubscriptions implements Subscriptions {

  private final SubscriptionStore store;
  private final PostingLedger ledger;
  private final PostingScheduler scheduler;
  private final int mostPerServer;
  private final Clock clock;

  DatabaseSubscriptions(
      SubscriptionStore store,
      PostingLedger ledger,
      PostingScheduler scheduler,
      int mostPerServer,
      Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.scheduler = scheduler;
    this.mostPerServer = mostPerServer;
    this.clock = clock;
  }

  @Override
  public Subscription add(SubscriptionRequest request) {
    return reached(
        () -> {
          if (store.count(request.destination().guild()) >= mostPerServer) {
            throw new InvalidSubscription("guild", Fault.TOO_MANY, mostPerServer);
          }
          Subscription made = store.insert(request, clock.instant());
          wakeAtNextRun(made);
          return made;
        });
  }

  @Override
  public List<Subscription> in(String guild) {
    return reached(() -> store.in(guild));
  }

  @Override
  public Optional<Subscription> find(String id) {
    return reached(() -> store.find(id));
  }

  @Override
  public Optional<Subscription> pause(String id, String by) {
    Ids.check("by", by);
    return reached(
        () -> {
          if (store.pause(id, PauseReason.ASKED, by, clock.instant())) {
            scheduler.forget(id);
          }
          return store.find(id);
        });
  }

  @Override
  public Optional<Subscription> resume(String id) {
    return reached(
        () -> {
          store.resume(id, clock.instant());
          Optional<Subscription> resumed = store.find(id).filter(Subscription::active);
          resumed.ifPresent(this::wakeAtNextRun);
          return resumed;
        });
  }

  @Override
  public boolean remove(String id) {
    return reached(
        () -> {
          boolean removed = store.remove(id);
          if (removed) {
            scheduler.forget(id);
          }
          return removed;
        });
  }

  @Override
  public int removeAll(String guild) {
    return reached(
        () -> (int) store.in(guild).stream().filter(found -> remove(found.id())).count());
  }

  @Override
  public List<Run> nextRuns(String id, int count) {
    return find(id)
        .filter(Subscription::active)
        .map(found -> found.timetable().next(clock.instant(), count))
        .orElse(List.of());
  }

  @Override
  public List<Posting> postings(String id, int count) {
    return reached(() -> ledger.of(id, count));
  }

  @Override
  public List<Posting> sentSince(Instant since) {
    return reached(() -> ledger.sentSince(since));
  }

  private void wakeAtNextRun(Subscription subscription) {
    scheduler.wake(
        subscription.id(), new RunTimes(subscription.timetable()).next(clock.instant()).instant());
  }

  private static <T> T reached(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException e) {
      throw new SubscriptionsUnavailable(
          "the database does not answer: " + DatabaseAddress.firstLine(e), e);
    }
  }
}
