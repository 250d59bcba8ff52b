package dev.byline.discord;

import dev.byline.answer.Question;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Fields.Field;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** Shows and changes what the admins of a server may choose. */
final class SettingsCommand implements ServerCommand {

  /** The languages in which the bot speaks. */
  private static final List<String> LANGUAGES =
      Words.languages().stream().map(Locale::toLanguageTag).toList();

  /** A language for what each member has chosen. */
  private static final String OWN = "own";

  private static final String ADD_CHANNEL = "add-channel";
  private static final String REMOVE_CHANNEL = "remove-channel";
  private static final String ONLY_IN = "only-in";
  private static final String NOT_ONLY_IN = "not-only-in";
  private static final String LANGUAGE = "language";
  private static final String LIMIT = "limit";
  private static final String ADD_ROLE = "add-role";
  private static final String REMOVE_ROLE = "remove-role";

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of(
              "settings",
              true,
              List.of(
                  Option.optional(ADD_CHANNEL, Type.STRING),
                  Option.optional(REMOVE_CHANNEL, Type.STRING),
                  Option.optional(ONLY_IN, Type.STRING),
                  Option.optional(NOT_ONLY_IN, Type.STRING),
                  Option.optional(LANGUAGE, Type.STRING),
                  Option.optional(LIMIT, Type.INTEGER),
                  Option.optional(ADD_ROLE, Type.STRING),
                  Option.optional(REMOVE_ROLE, Type.STRING)))
          .forTheAsker();

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
      case ADD_CHANNEL, REMOVE_CHANNEL, ONLY_IN, NOT_ONLY_IN ->
          new OptionData(OptionType.CHANNEL, name, derived.getDescription())
              .setChannelTypes(NeededPermissions.CHANNELS);
      case ADD_ROLE, REMOVE_ROLE -> new OptionData(OptionType.ROLE, name, derived.getDescription());
      case LIMIT -> derived.setRequiredRange(0, Question.MAX_LIMIT);
      case LANGUAGE -> {
        LANGUAGES.forEach(tag -> derived.addChoice(inItself(tag), tag));
        Command.Choice own = new Command.Choice(Words.ENGLISH.say("settings.language.own"), OWN);
        Localization.each(
            (locale, words) -> own.setNameLocalization(locale, words.say("settings.language.own")));
        yield derived.addChoices(own);
      }
      default -> derived;
    };
  }

  private static String inItself(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(language);
  }

  @Override
  public Reply run(Guild guild, Map<String, String> values, Words words) {
    if (Stream.of(ADD_CHANNEL, ONLY_IN)
        .flatMap(option -> Optional.ofNullable(values.get(option)).stream())
        .anyMatch(id -> !answerable(guild, id))) {
      return Reply.of(
          Reply.Kind.ERROR,
          words.say("settings.no-channel.title"),
          List.of(new Part.Text(words.say("settings.no-channel"))));
    }
    List<UnaryOperator<ServerSettings>> changes = new ArrayList<>();
    given(values, ADD_CHANNEL, id -> old -> old.withQuestionChannel(id, true), changes);
    given(values, REMOVE_CHANNEL, id -> old -> old.withQuestionChannel(id, false), changes);
    given(values, ONLY_IN, id -> old -> old.withOnlyIn(id, true), changes);
    given(values, NOT_ONLY_IN, id -> old -> old.withOnlyIn(id, false), changes);
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
    return shown(guild, now, changes.isEmpty(), words);
  }

  private static boolean answerable(Guild guild, String channel) {
    return Optional.ofNullable(guild.getGuildChannelById(channel))
        .filter(found -> NeededPermissions.CHANNELS.contains(found.getType()))
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

  private Reply shown(Guild guild, ServerSettings now, boolean unchanged, Words words) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Fields(
            List.of(
                new Field(
                    words.say("settings.only-in"),
                    now.onlyIn().isEmpty()
                        ? words.say("settings.everywhere")
                        : channels(guild, now.onlyIn(), words)),
                new Field(
                    words.say("settings.channels"), channels(guild, now.questionChannels(), words)),
                new Field(
                    words.say("settings.language"),
                    now.language()
                        .map(tag -> inItself(tag.getLanguage()))
                        .orElseGet(() -> words.say("settings.language.own"))),
                new Field(
                    words.say("settings.limit"),
                    now.limit()
                        .map(String::valueOf)
                        .orElseGet(() -> words.say("settings.limit.usual"))),
                new Field(words.say("settings.roles"), roles(guild, now.reindexRoles(), words)))));
    if (!now.questionChannels().isEmpty() && !messageContent) {
      parts.add(new Part.Text(words.say(MISSING_INTENT)));
    }
    return Reply.of(
        Reply.Kind.INFO, words.say(unchanged ? "settings.title" : "settings.changed"), parts);
  }

  /** What whoever runs the bot has to do before question channels work. */
  static final String MISSING_INTENT = "settings.missing-intent";

  private static String channels(Guild guild, Set<String> ids, Words words) {
    return named(
        ids,
        words,
        id ->
            Optional.ofNullable(guild.getGuildChannelById(id))
                .map(GuildChannel::getName)
                .map(name -> "#" + name));
  }

  private static String roles(Guild guild, Set<String> ids, Words words) {
    return named(
        ids,
        words,
        id -> Optional.ofNullable(guild.getRoleById(id)).map(role -> "@" + role.getName()));
  }

  private static String named(
      Set<String> ids, Words words, Function<String, Optional<String>> name) {
    return ids.isEmpty()
        ? words.say("settings.none")
        : ids.stream()
            .map(id -> name.apply(id).orElseGet(() -> words.say("settings.deleted")))
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
