package dev.byline.discord;

import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands that members give, and the buttons beneath what they got. */
final class SlashCommands extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(SlashCommands.class);

  private final Chat chat;
  private final ServerCommands serverCommands;
  private final Answering answering;
  private final InFlight inFlight;
  private final Admission admission;
  private final SettingsFile settings;

  SlashCommands(
      Chat chat,
      ServerCommands serverCommands,
      Answering answering,
      InFlight inFlight,
      Admission admission,
      SettingsFile settings) {
    this.chat = chat;
    this.serverCommands = serverCommands;
    this.answering = answering;
    this.inFlight = inFlight;
    this.admission = admission;
    this.settings = settings;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    String name = event.getName();
    Map<String, String> values =
        event.getOptions().stream()
            .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
    Optional<CommandDescription> restricted =
        chat.restricted(name, values).or(() -> serverCommands.restricted(name, values));
    if (refused(event, restricted)) {
      return;
    }
    Optional<ServerCommand> own = serverCommands.named(name);
    Optional<Guild> guild = server(event);
    if (own.isPresent() && guild.isPresent()) {
      thinking(
          event,
          true,
          hook -> show(ServerCommands.run(own.get(), guild.get(), values), hook),
          "/" + name);
    } else {
      ServerSettings here = guild.map(in -> settings.of(in.getId())).orElse(ServerSettings.NONE);
      Map<String, String> completed = new HashMap<>(values);
      here.limit().ifPresent(limit -> completed.putIfAbsent("limit", String.valueOf(limit)));
      Locale language = here.language().orElseGet(() -> event.getUserLocale().toLocale());
      thinking(
          event,
          false,
          hook -> answering.command(name, completed, language, original(hook)),
          "/" + name);
    }
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    Optional<Buttons.Pressed> ours = Buttons.Pressed.of(event.getComponentId());
    if (ours.isEmpty() || refused(event, Optional.empty())) {
      return;
    }
    Buttons.Pressed pressed = ours.get();
    switch (pressed.action()) {
      case MORE ->
          thinking(
              event,
              false,
              hook -> known(answering.page(pressed.key(), pressed.page(), original(hook)), hook),
              "a button");
      case WHY ->
          thinking(
              event,
              true,
              hook -> {
                Optional<Exchange> exchange = answering.exchange(pressed.key());
                exchange.ifPresent(
                    asked ->
                        answering.line(
                            "/why", Optional.of(asked.line()), asked.language(), original(hook)));
                known(exchange.isPresent(), hook);
              },
              "a button");
    }
  }

  /** Whether somebody may not do it now; then they are told, alone. */
  private boolean refused(IReplyCallback event, Optional<CommandDescription> restricted) {
    Optional<String> refusal = admission.refusal(event, restricted);
    refusal.ifPresent(
        words ->
            event
                .reply(words)
                .setEphemeral(true)
                .queue(done -> {}, unanswered("somebody who may not do that")));
    return refusal.isPresent();
  }

  private void thinking(
      IReplyCallback event, boolean alone, Consumer<InteractionHook> answer, String what) {
    inFlight.after(event.deferReply(alone).submit(), answer, unanswered(what));
  }

  /** The server in which it was given, if the bot is in it. */
  static Optional<Guild> server(Interaction event) {
    return event.isFromAttachedGuild() ? Optional.ofNullable(event.getGuild()) : Optional.empty();
  }

  private static void show(dev.byline.chat.Reply reply, InteractionHook hook) {
    new OriginalReply(hook)
        .show(EmbedPages.of(ReplyCards.of(reply), reply.footer().orElse("")).getFirst(), List.of());
  }

  private static void known(boolean known, InteractionHook hook) {
    if (!known) {
      hook.editOriginal("I no longer know what this was about. Ask again.").queue();
    }
  }

  /** The reply that says "thinking" until now. */
  static Answering.Place original(InteractionHook hook) {
    return new OriginalReply(hook);
  }

  private static Consumer<Throwable> unanswered(String what) {
    return failure ->
        LOG.warn("Discord did not take the answer to {}: {}", what, failure.toString());
  }
}
