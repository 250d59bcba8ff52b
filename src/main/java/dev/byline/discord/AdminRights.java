package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;

/**
 * Who may do what is for admins: those who manage the server, those with a role of the
 * configuration, and for reading the articles again those with a role of the server's settings.
 * Discord offers such commands to those who manage the server alone, but a server can override
 * that, and a line of text asks nobody: so it is checked here each time.
 */
final class AdminRights {

  private final Set<String> adminRoles;
  private final SettingsFile settings;

  AdminRights(DiscordProperties properties, SettingsFile settings) {
    this.adminRoles = Set.copyOf(properties.adminRoles());
    this.settings = settings;
  }

  /**
   * Why somebody may not give a command that is for admins; empty where they may.
   *
   * @param member who gives it; empty in direct messages
   */
  Optional<String> refusal(CommandDescription command, Optional<Member> member, Words words) {
    String name = command.name();
    if (member.isEmpty()) {
      return Optional.of(words.say("discord.only-servers", name));
    }
    Set<String> opening = opening(command, member.get());
    boolean allowed =
        member.get().hasPermission(Permission.MANAGE_SERVER)
            || member.get().getRoles().stream().map(ISnowflake::getId).anyMatch(opening::contains);
    if (allowed) {
      return Optional.empty();
    }
    return Optional.of(
        opening.isEmpty()
            ? words.say("discord.needs-permission", name)
            : words.say(
                "discord.needs-permission-or-role",
                name,
                words.either(opening.stream().sorted().map(id -> "<@&" + id + ">").toList())));
  }

  /** Ids of the server's roles that open a command there: those of others open nothing here. */
  private Set<String> opening(CommandDescription command, Member member) {
    Guild guild = member.getGuild();
    Set<String> here =
        command.name().equals(Chat.REINDEX) ? settings.of(guild.getId()).reindexRoles() : Set.of();
    return Stream.of(adminRoles, here)
        .flatMap(Set::stream)
        .filter(id -> guild.getRoleById(id) != null)
        .collect(Collectors.toSet());
  }
}
