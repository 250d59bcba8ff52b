package dev.byline.discord;

import dev.byline.chat.Words;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/**
 * Why something was not shown, to be worded for whoever reads it.
 *
 * @param key of the words
 * @param arguments of theirs: names of Discord's, which stay as they are
 */
record Failure(String key, List<String> arguments) {

  Failure {
    arguments = List.copyOf(arguments);
  }

  static Failure lacking(Permission permission) {
    return new Failure("incident.lacking", List.of(permission.getName()));
  }

  static Failure of(Throwable thrown) {
    if (thrown instanceof InsufficientPermissionException insufficient) {
      return lacking(insufficient.getPermission());
    }
    if (thrown instanceof ErrorResponseException refusal) {
      return new Failure(
          "incident.refused",
          List.of(refusal.getMeaning(), String.valueOf(refusal.getErrorCode())));
    }
    return new Failure("incident.unsent", List.of(thrown.getClass().getSimpleName()));
  }

  String in(Words words) {
    return words.say(key, arguments.toArray());
  }
}
