package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes wrong on the REST side, as a test says. */
public final class Faults {

  private final World world;
  private final List<Fault> faults = new ArrayList<>();

  Faults(World world) {
    this.world = world;
  }

  /**
   * The next request of this kind.
   *
   * @param method a star for any
   * @param path below the API's base, a star for any one segment; {@code /**} for every path
   */
  public Fault next(String method, String path) {
    return next(1, method, path);
  }

  /** The next requests of this kind, as many as told. */
  public Fault next(int times, String method, String path) {
    return world.changes(
        () -> {
          Fault fault = new Fault(world, method, new PathPattern(path), times);
          faults.add(fault);
          return fault;
        });
  }

  /** All requests of this kind from now on, until {@link #end}. */
  public Fault every(String method, String path) {
    return next(Integer.MAX_VALUE, method, path);
  }

  /** Everything works again; what was held goes on. */
  public void end() {
    world.does(
        () -> {
          faults.forEach(Fault::release);
          faults.clear();
        });
  }

  Optional<Fault> of(String method, String path) {
    return faults.stream().filter(fault -> fault.takes(method, path)).findFirst();
  }
}
