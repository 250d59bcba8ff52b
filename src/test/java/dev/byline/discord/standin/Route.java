package dev.byline.discord.standin;

import java.util.function.Function;

/**
 * One thing that the REST side does.
 *
 * @param authorized whether it takes the bot's token; the paths with an interaction's token do not
 */
record Route(
    String method, PathPattern path, boolean authorized, Function<RestCall, RestReply> action) {

  static Route of(String method, String path, Function<RestCall, RestReply> action) {
    return new Route(method, new PathPattern(path), true, action);
  }

  /** For a path that is secret in itself. */
  static Route open(String method, String path, Function<RestCall, RestReply> action) {
    return new Route(method, new PathPattern(path), false, action);
  }
}
