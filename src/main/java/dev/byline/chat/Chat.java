package dev.byline.chat;

import dev.byline.answer.InvalidQuestion;
import dev.byline.index.NotReadyException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The conversation: a line that somebody wrote becomes a reply. Safe for several threads. */
public final class Chat {

  /** The name of the command that has the articles read again, which surfaces open to some. */
  public static final String REINDEX = "reindex";

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Command question;
  private final SmallTalk smallTalk;
  private final BiFunction<String, Integer, List<String>> speakers;

  /**
   * @param question the command that a line without a slash is meant for
   * @param smallTalk what is said to a line that asks nothing
   * @param commands all of them, in the order in which they are offered
   * @param speakers at most so many names of people whose names begin with the letters
   */
  Chat(
      Command question,
      SmallTalk smallTalk,
      List<Command> commands,
      BiFunction<String, Integer, List<String>> speakers) {
    this.speakers = speakers;
    this.question = question;
    this.smallTalk = smallTalk;
    commands.forEach(command -> this.commands.put(command.description().name(), command));
  }

  /** What the bot is, in two sentences. */
  public static String intro(Locale locale) {
    return Words.in(locale).say("intro");
  }

  /** All commands in English, by whose names they are called, in the order of their offer. */
  public List<CommandDescription> commands() {
    return commands.values().stream().map(Command::description).toList();
  }

  /** The command that a line gives, where it gives it as only those who run the bot may. */
  public Optional<CommandDescription> restricted(String line) {
    CommandLine parsed = CommandLine.parse(line);
    return parsed
        .command()
        .flatMap(this::named)
        .filter(command -> command.admin(parsed.values(command)));
  }

  /** The command of this name, where with these values only those who run the bot may give it. */
  public Optional<CommandDescription> restricted(String command, Map<String, String> values) {
    return named(command).filter(named -> named.admin(values));
  }

  /**
   * Whether the reply to a command is of use to who gives it alone: where that is its nature, and
   * where it only says that these values cannot be used.
   */
  public boolean personal(String command, Map<String, String> values) {
    return Optional.ofNullable(commands.get(command.toLowerCase(Locale.ROOT)))
        .filter(known -> known.description().personal() || !usable(known, values))
        .isPresent();
  }

  private static boolean usable(Command command, Map<String, String> values) {
    try {
      command.check(new Invocation(command.description().given(values), false));
      return true;
    } catch (InvalidOption | InvalidQuestion e) {
      return false;
    }
  }

  private Optional<CommandDescription> named(String command) {
    return Optional.ofNullable(commands.get(command.toLowerCase(Locale.ROOT)))
        .map(Command::description);
  }

  /**
   * Names that may be meant by somebody who is typing one; none while no generation is served.
   *
   * @param limit the most names
   */
  public List<String> speakers(String typed, int limit) {
    try {
      return speakers.apply(typed.strip(), limit);
    } catch (NotReadyException e) {
      return List.of();
    }
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
    CommandLine parsed = CommandLine.parse(line);
    return parsed
        .command()
        .map(name -> named(name, parsed::values, conversation, refresh))
        .orElseGet(
            () ->
                smallTalk
                    .reply(parsed.rest(), Words.in(conversation.locale()))
                    .orElseGet(() -> asked(parsed, conversation)));
  }

  /**
   * Replies to a command whose options were given one by one, so that no text of theirs is read as
   * another option. Whatever is wrong with it is said in the reply.
   *
   * @param command its name, without a slash
   * @param values by the options' names; blank ones, and those that the command does not take,
   *     count as not given
   * @param conversation as the surface kept it
   * @param refresh whether this asks again for a reply that was not yet final
   */
  public Reply reply(
      String command, Map<String, String> values, Conversation conversation, boolean refresh) {
    return named(command, description -> description.given(values), conversation, refresh);
  }

  /**
   * The line that gives a command these values, for whoever wants to give it again later. Values
   * that the command does not take are left out.
   */
  public String line(String command, Map<String, String> values) {
    return Optional.ofNullable(commands.get(command))
        .map(known -> CommandLine.line(known.description(), values))
        .orElse("/" + command);
  }

  private Reply asked(CommandLine line, Conversation conversation) {
    CommandLine withoutGreeting = line.without(smallTalk.opening(line.rest()));
    return run(question, withoutGreeting.values(question.description()), conversation, false);
  }

  private Reply named(
      String command,
      Function<CommandDescription, Map<String, String>> values,
      Conversation conversation,
      boolean refresh) {
    String name = command.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(commands.get(name))
        .map(known -> run(known, values.apply(known.description()), conversation, refresh))
        .orElseGet(
            () ->
                new ErrorReplies(Words.in(conversation.locale()))
                    .unknown(name, List.copyOf(commands.keySet())));
  }

  private static Reply run(
      Command command, Map<String, String> values, Conversation conversation, boolean refresh) {
    Invocation invocation = new Invocation(values, conversation, refresh);
    try {
      return command.run(invocation);
    } catch (InvalidQuestion e) {
      return new ErrorReplies(invocation.words()).invalid(e);
    } catch (InvalidOption e) {
      return new ErrorReplies(invocation.words()).invalid(e);
    } catch (NotReadyException e) {
      return new ErrorReplies(invocation.words()).notReady(e);
    }
  }
}
