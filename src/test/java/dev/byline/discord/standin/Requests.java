package dev.byline.discord.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every request to the REST side, in order of arrival. */
public final class Requests {

  /** What Discord counts towards the ban of an address: 10,000 within ten minutes. */
  private static final Set<Integer> INVALID = Set.of(401, 403, 429);

  private static final int SHOWN = 10;

  private final World world;
  private final List<RecordedRequest> all = new ArrayList<>();

  Requests(World world) {
    this.world = world;
  }

  void add(RecordedRequest request) {
    all.add(request);
  }

  public List<RecordedRequest> all() {
    return world.reads(() -> List.copyOf(all));
  }

  /**
   * @param path below the API's base, a star for any one segment
   */
  public List<RecordedRequest> to(String method, String path) {
    PathPattern pattern = new PathPattern(path);
    return all().stream()
        .filter(request -> request.method().equals(method))
        .filter(request -> pattern.match(request.path()).isPresent())
        .toList();
  }

  /** Waits until as many such requests were answered. */
  public List<RecordedRequest> await(String method, String path, int count) {
    return world.awaits(
        count + " requests " + method + " " + path,
        () ->
            Optional.of(to(method, path))
                .filter(list -> list.stream().filter(r -> r.status() != 0).count() >= count));
  }

  /**
   * The most requests of one kind within any window of this length: Discord allows about five edits
   * or messages in five seconds for a channel, and fifty requests of all kinds in a second.
   */
  public int most(String method, String path, Duration window) {
    return busiest(to(method, path), window);
  }

  /** The most requests of all kinds within any window of this length. */
  public int most(Duration window) {
    return busiest(all(), window);
  }

  private static int busiest(List<RecordedRequest> requests, Duration window) {
    int busiest = 0;
    int first = 0;
    for (int last = 0; last < requests.size(); last++) {
      while (requests.get(first).at().plus(window).isBefore(requests.get(last).at())) {
        first++;
      }
      busiest = Math.max(busiest, last - first + 1);
    }
    return busiest;
  }

  /** The requests that Discord counts as invalid. */
  public List<RecordedRequest> invalid() {
    return all().stream().filter(request -> INVALID.contains(request.status())).toList();
  }

  @Override
  public String toString() {
    return all.subList(Math.max(0, all.size() - SHOWN), all.size()).toString();
  }
}
