package dev.byline.discord.standin;

import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;

/** A small bot on the real client, that does once what a bot does. */
final class ExampleBot extends ListenerAdapter {

  @Override
  public void onReady(ReadyEvent event) {
    event
        .getJDA()
        .updateCommands()
        .addCommands(
            Commands.slash("ask", "Ask the articles")
                .addOption(OptionType.STRING, "question", "What to ask", true)
                .addOption(OptionType.STRING, "speaker", "Who said it", false, true),
            Commands.slash("secret", "Only for you"),
            Commands.message("Check against articles"))
        .queue();
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    if (event.getName().equals("secret")) {
      event.deferReply(true).queue();
      // One after the other: a follow-up that comes first takes the place of “thinking”.
      event
          .getHook()
          .editOriginal("for you alone")
          .flatMap(done -> event.getHook().sendMessage("and this for everybody"))
          .queue();
      return;
    }
    event.deferReply().queue();
    String question = event.getOption("question", "", option -> option.getAsString());
    event
        .getHook()
        .editOriginalEmbeds(
            new EmbedBuilder()
                .setTitle("You asked")
                .setDescription(question)
                .setFooter(event.getUserLocale().getLocale())
                .build())
        .setComponents(
            ActionRow.of(
                Button.primary("more:1", "More"),
                Button.secondary("wrong", "Wrong answer"),
                Button.link("https://example.org", "Open")))
        .queue();
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    event
        .replyChoiceStrings(
            List.of("Zelensky", "Zuma", "Meloni").stream()
                .filter(name -> name.startsWith(typed))
                .toList())
        .queue();
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (event.getComponentId().equals("wrong")) {
      TextInput reason = TextInput.create("reason", TextInputStyle.PARAGRAPH).build();
      event
          .replyModal(
              Modal.create("feedback", "What was wrong?")
                  .addComponents(Label.of("Reason", reason))
                  .build())
          .queue();
      return;
    }
    event.deferEdit().queue();
    event.getHook().editOriginal("page two").queue();
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    event.reply("Noted: " + event.getValue("reason").getAsString()).setEphemeral(true).queue();
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    event.reply("Checked: " + event.getTarget().getContentRaw()).setEphemeral(true).queue();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    boolean meant =
        !event.isFromGuild()
            || event.getMessage().getMentions().isMentioned(event.getJDA().getSelfUser());
    if (!event.getAuthor().isBot() && meant) {
      event
          .getMessage()
          .reply("I read: " + event.getMessage().getContentRaw())
          // Said outright, since what a client does by default is one setting for all of them.
          .mentionRepliedUser(true)
          .queue();
    }
  }
}
