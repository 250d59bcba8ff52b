package dev.byline.discord;

import dev.byline.chat.CommandDescription;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import java.util.Map;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/**
 * A command that only makes sense in a Discord server, beside those of {@code chat} and described
 * as they are.
 */
interface ServerCommand {

  CommandDescription description();

  /**
   * An option as Discord takes it, where that says more than its description can.
   *
   * @param derived from the description
   */
  default OptionData refined(OptionData derived) {
    return derived;
  }

  /**
   * Does it. Whatever is wrong with the values is said in the reply.
   *
   * @param values by the options' names; of a channel or role, its id
   */
  Reply run(Guild guild, Map<String, String> values, Words words);
}
