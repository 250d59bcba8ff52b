package dev.byline.discord;

import dev.byline.chat.CommandDescription;
import dev.byline.chat.Words;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;

/** Whether somebody is answered now: whether they may give the command, and not too often. */
final class Admission {

  private final AdminRights rights;
  private final RateLimits limits;

  Admission(AdminRights rights, RateLimits limits) {
    this.rights = rights;
    this.limits = limits;
  }

  /**
   * What to tell somebody who may not do it now; empty where they may. It counts as asked then.
   *
   * @param restricted the command, where it is for admins
   */
  Optional<String> refusal(
      Interaction event, Optional<CommandDescription> restricted, Words words) {
    return mayNot(restricted, Acknowledgement.server(event).map(in -> event.getMember()), words)
        .or(
            () ->
                wait(
                        event.getUser().getId(),
                        Optional.ofNullable(event.getGuild()).map(ISnowflake::getId))
                    .map(wait -> RateLimits.refusal(wait, words)));
  }

  /** What to tell somebody who may never do it; empty where they may. */
  Optional<String> mayNot(
      Optional<CommandDescription> restricted, Optional<Member> member, Words words) {
    return restricted.flatMap(command -> rights.refusal(command, member, words));
  }

  /** How long somebody has to wait; empty where not, and it counts as asked then. */
  Optional<Duration> wait(String user, Optional<String> server) {
    return limits.ask(user, server);
  }

  /** Whether somebody who has to wait was not told yet. */
  boolean firstRefusal(String user) {
    return limits.firstRefusal(user);
  }
}
