package dev.byline.discord;

import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Fields.Field;
import dev.byline.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** Shows and changes what the admins of a server may choose. */
final class SettingsCommand implements ServerCommand {

  /** The languages in which the bot speaks. */
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "uk");

  /** A language for what each member has chosen. */
  private static final String OWN = "own";

  private static final String ADD_CHANNEL = "add-channel";
  private static final String REMOVE_CHANNEL = "remove-channel";
  private static final String LANGUAGE = "language";
  private static final String LIMIT = "limit";
  private static final String ADD_ROLE = "add-role";
  private static final String REMOVE_ROLE = "remove-role";

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "settings",
          "See or change what holds in this server; without options nothing changes",
          true,
          List.of(
              new Option(ADD_CHANNEL, "Answer every question in this channel", false, Type.STRING),
              new Option(
                  REMOVE_CHANNEL,
                  "Answer only who mentions me in this channel",
                  false,
                  Type.STRING),
              new Option(LANGUAGE, "The language of dates and replies", false, Type.STRING),
              new Option(
                  LIMIT,
                  "How many quotes an answer has, 1 to "
                      + Question.MAX_LIMIT
                      + "; 0 for what is usual",
                  false,
                  Type.INTEGER),
              new Option(ADD_ROLE, "Let this role have articles re-read", false, Type.STRING),
              new Option(
                  REMOVE_ROLE,
                  "Let this role no longer have articles re-read",
                  false,
                  Type.STRING)));

  private final SettingsFile settings;
  private final boolean messageContent;

  /**
   * @param messageContent whether the bot may read messages that do not mention it
   */
  SettingsCommand(SettingsFile settings, boolean messageContent) {
    this.settings = settings;
    this.messageContent = messageContent;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public OptionData refined(OptionData derived) {
    String name = derived.getName();
    return switch (name) {
      case ADD_CHANNEL, REMOVE_CHANNEL ->
          new OptionData(OptionType.CHANNEL, name, derived.getDescription());
      case ADD_ROLE, REMOVE_ROLE -> new OptionData(OptionType.ROLE, name, derived.getDescription());
      case LIMIT -> derived.setRequiredRange(0, Question.MAX_LIMIT);
      case LANGUAGE -> {
        LANGUAGES.forEach(tag -> derived.addChoice(inItself(tag), tag));
        yield derived.addChoice("Each member’s own", OWN);
      }
      default -> derived;
    };
  }

  private static String inItself(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(language);
  }

  @Override
  public Reply run(Guild guild, Map<String, String> values) {
    if (Optional.ofNullable(values.get(ADD_CHANNEL))
        .filter(id -> !messages(guild, id))
        .isPresent()) {
      return Reply.of(
          Reply.Kind.ERROR,
          "That is no channel for messages",
          List.of(new Part.Text("Choose a text channel of this server.")));
    }
    List<UnaryOperator<ServerSettings>> changes = new ArrayList<>();
    given(values, ADD_CHANNEL, id -> old -> old.withQuestionChannel(id, true), changes);
    given(values, REMOVE_CHANNEL, id -> old -> old.withQuestionChannel(id, false), changes);
    given(values, LANGUAGE, tag -> old -> old.withLanguage(language(tag)), changes);
    given(values, LIMIT, number -> old -> old.withLimit(limit(number)), changes);
    given(values, ADD_ROLE, id -> old -> old.withReindexRole(id, true), changes);
    given(values, REMOVE_ROLE, id -> old -> old.withReindexRole(id, false), changes);
    ServerSettings now =
        settings.change(
            guild.getId(),
            old -> {
              ServerSettings changed = old;
              for (UnaryOperator<ServerSettings> change : changes) {
                changed = change.apply(changed);
              }
              return changed;
            });
    return shown(guild, now, changes.isEmpty());
  }

  private static boolean messages(Guild guild, String channel) {
    return Optional.ofNullable(guild.getGuildChannelById(channel))
        .filter(found -> found.getType().isMessage())
        .isPresent();
  }

  private static void given(
      Map<String, String> values,
      String option,
      Function<String, UnaryOperator<ServerSettings>> change,
      List<UnaryOperator<ServerSettings>> changes) {
    Optional.ofNullable(values.get(option)).map(change).ifPresent(changes::add);
  }

  private static Optional<Locale> language(String tag) {
    return Optional.of(tag).filter(LANGUAGES::contains).map(Locale::forLanguageTag);
  }

  /** Discord lets only whole numbers of the range through. */
  private static Optional<Integer> limit(String number) {
    return Optional.of(Integer.parseInt(number)).filter(limit -> limit > 0);
  }

  private Reply shown(Guild guild, ServerSettings now, boolean unchanged) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Fields(
            List.of(
                new Field("Question channels", channels(guild, now.questionChannels())),
                new Field(
                    "Language",
                    now.language()
                        .map(tag -> inItself(tag.getLanguage()))
                        .orElse("each member’s own")),
                new Field(
                    "Quotes in an answer", now.limit().map(String::valueOf).orElse("as usual")),
                new Field("May re-index, besides admins", roles(guild, now.reindexRoles())))));
    if (!now.questionChannels().isEmpty() && !messageContent) {
      parts.add(new Part.Text(MISSING_INTENT));
    }
    return Reply.of(
        Reply.Kind.INFO, unchanged ? "Settings of this server" : "Settings changed", parts);
  }

  /** What whoever runs the bot has to do before question channels work. */
  static final String MISSING_INTENT =
      "Question channels do not work yet: I may not read messages that do not mention me. Whoever"
          + " runs me has to switch on “Message Content Intent” on the page of my application in"
          + " Discord’s developer portal, under Bot, then set byline.discord.message-content to"
          + " true and start me again.";

  private static String channels(Guild guild, Set<String> ids) {
    return named(
        ids,
        id ->
            Optional.ofNullable(guild.getGuildChannelById(id))
                .map(GuildChannel::getName)
                .map(name -> "#" + name));
  }

  private static String roles(Guild guild, Set<String> ids) {
    return named(
        ids, id -> Optional.ofNullable(guild.getRoleById(id)).map(role -> "@" + role.getName()));
  }

  private static String named(Set<String> ids, Function<String, Optional<String>> name) {
    return ids.isEmpty()
        ? "none"
        : ids.stream()
            .map(id -> name.apply(id).orElse("one that is deleted"))
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
