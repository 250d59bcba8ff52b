package dev.byline.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a request is for, refuses what Discord refuses first, and keeps a record of all. */
final class RestApi {

  private final World world;
  private final List<Route> routes;

  RestApi(World world) {
    this.world = world;
    this.routes =
        Stream.of(
                new SelfRoutes(world).all(),
                new CommandRoutes(world).all(),
                new ChannelRoutes(world).all(),
                new ThreadRoutes(world).all(),
                new InteractionRoutes(world).all())
            .flatMap(List::stream)
            .toList();
  }

  RestReply answer(RestCall call) {
    RecordedRequest request =
        new RecordedRequest(call.method(), call.path(), call.body(), world.clock.instant());
    Optional<Fault> fault =
        world.changes(
            () -> {
              world.requests.add(request);
              return world.faults.of(call.method(), call.path());
            });
    fault.ifPresent(Fault::awaitRelease);
    RestReply reply = fault.flatMap(Fault::before).orElseGet(() -> limited(call));
    RestReply sent = fault.flatMap(Fault::after).orElse(reply).with(headers(call));
    world.does(() -> request.answered(sent.status()));
    return sent;
  }

  private RestReply limited(RestCall call) {
    Optional<RateLimits.State> state =
        world.changes(() -> world.limits.count(call.method(), call.path()));
    if (state.isEmpty()) {
      return act(call);
    }
    RestReply reply =
        state.get().exceeded()
            ? RestReply.tooManyRequests(state.get().resetAfter(), false)
            : act(call);
    return reply.with(state.get().headers());
  }

  private RestReply act(RestCall call) {
    try {
      return world.changes(() -> find(call));
    } catch (DiscordError refusal) {
      return refusal.reply();
    }
  }

  private RestReply find(RestCall call) {
    List<Route> here = new ArrayList<>();
    for (Route route : routes) {
      Optional<List<String>> captures = route.path().match(call.path());
      if (captures.isPresent()) {
        here.add(route);
        if (route.method().equals(call.method())) {
          if (route.authorized()) {
            authorize(call);
          }
          return route.action().apply(call.at(captures.get()));
        }
      }
    }
    throw here.isEmpty() ? DiscordError.notFound() : DiscordError.methodNotAllowed();
  }

  private void authorize(RestCall call) {
    String wanted = "Bot " + world.application.token();
    if (!call.authorization().equals(Optional.of(wanted))) {
      throw DiscordError.unauthorized();
    }
  }

  /** Of every answer; those of a limit come before them. */
  private static Map<String, String> headers(RestCall call) {
    return Map.of(
        // Without it, a client takes a 429 for a ban of its address.
        "Via", "1.1 stand-in",
        "X-RateLimit-Bucket", bucket(call),
        "X-RateLimit-Limit", "50",
        "X-RateLimit-Remaining", "49",
        "X-RateLimit-Reset-After", "1");
  }

  private static String bucket(RestCall call) {
    String shape = call.path().replaceAll("\\d{15,}", "id").replaceAll("standin-[^/]*", "token");
    return Integer.toHexString((call.method() + shape).hashCode());
  }
}
