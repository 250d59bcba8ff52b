package dev.byline.chat;

import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.NotReadyException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The conversation: a line that somebody wrote becomes a reply. Safe for several threads. */
public final class Chat {

  /** What the bot is, in two sentences. */
  public static final String INTRO =
      "I answer from a folder of news articles, word for word: every sentence I show is cut from a"
          + " file, with the file, the line and the date beside it. Where no article answers, I say"
          + " so.";

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Command question;
  private final SmallTalk smallTalk;

  /**
   * @param question the command that a line without a slash is meant for
   * @param smallTalk what is said to a line that asks nothing
   * @param commands all of them, in the order in which they are offered
   */
  Chat(Command question, SmallTalk smallTalk, List<Command> commands) {
    this.question = question;
    this.smallTalk = smallTalk;
    commands.forEach(command -> this.commands.put(command.description().name(), command));
  }

  /** All commands, in the order in which they are offered. */
  public List<CommandDescription> commands() {
    return commands.values().stream().map(Command::description).toList();
  }

  /**
   * Replies to a line. Whatever is wrong with it is said in the reply.
   *
   * @param line a command such as {@code "/ask question: who met in Paris?"}, or a plain question
   * @param refresh whether this asks again for a reply that was not yet final
   */
  public Reply reply(String line, boolean refresh) {
    return reply(line, Conversation.NONE, refresh);
  }

  /**
   * Replies to a line of a conversation, which may leave out what was asked before.
   *
   * @param conversation as the surface kept it
   */
  public Reply reply(String line, Conversation conversation, boolean refresh) {
    try {
      CommandLine parsed = CommandLine.parse(line);
      if (parsed.command().isEmpty()) {
        return smallTalk
            .reply(parsed.rest())
            .orElseGet(
                () ->
                    run(
                        question,
                        parsed.without(smallTalk.opening(parsed.rest())),
                        conversation,
                        false));
      }
      String name = parsed.command().get().toLowerCase(Locale.ROOT);
      return Optional.ofNullable(commands.get(name))
          .map(command -> run(command, parsed, conversation, refresh))
          .orElseGet(() -> unknown(name));
    } catch (InvalidQuestion e) {
      return invalid(e.parameter() + ": " + e.getMessage());
    } catch (InvalidOption e) {
      return invalid(String.valueOf(e.getMessage()));
    } catch (NotReadyException e) {
      return Wording.error(
          "Not ready yet",
          Wording.sentence(String.valueOf(e.getMessage())) + " /status says more.");
    }
  }

  private static Reply invalid(String what) {
    return Wording.error("That cannot be asked", Wording.sentence(what));
  }

  private static Reply run(
      Command command, CommandLine line, Conversation conversation, boolean refresh) {
    return command.run(new Invocation(line.values(command.description()), conversation, refresh));
  }

  private Reply unknown(String name) {
    return Wording.error(
        "There is no command /" + Wording.shortened(name),
        "There are "
            + String.join(", ", commands.keySet().stream().map(n -> "/" + n).toList())
            + ".");
  }
}
