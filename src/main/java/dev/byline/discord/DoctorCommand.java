package dev.byline.discord;

import dev.byline.article.ArticleProperties;
import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.Conversation;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Fields.Field;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Reply;
import dev.byline.chat.Words;
import dev.byline.index.ArticleIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** Says what is wrong, and what to do about it: with the bot in this server, and with Byline. */
final class DoctorCommand implements ServerCommand {

  /** How many lines of a kind are shown; the others are counted. */
  private static final int MOST = 15;

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of("doctor", true, List.of()).forTheAsker();

  private final ConnectionState connection;
  private final Incidents incidents;
  private final SettingsFile settings;
  private final Chat chat;
  private final ArticleIndex index;
  private final Path articles;
  private final boolean messageContent;

  DoctorCommand(
      ConnectionState connection,
      Incidents incidents,
      SettingsFile settings,
      Chat chat,
      ArticleIndex index,
      ArticleProperties articles,
      boolean messageContent) {
    this.connection = connection;
    this.incidents = incidents;
    this.settings = settings;
    this.chat = chat;
    this.index = index;
    this.articles = articles.articles();
    this.messageContent = messageContent;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Guild guild, Map<String, String> values, Words words) {
    List<GuildChannel> hidden = hidden(guild);
    List<Line> lacking = lacking(guild, hidden, words);
    Conversation conversation = Conversation.in(words.locale());
    List<Line> errors = errors(guild, words);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Section(words.say("doctor.channels")));
    parts.add(
        lacking.isEmpty()
            ? new Part.Text(words.say("doctor.channels.well"))
            : lines(lacking, words));
    if (!hidden.isEmpty()) {
      parts.add(new Part.Text(words.say("doctor.hidden", words.listed(names(hidden, words)))));
    }
    parts.add(new Part.Section("Discord"));
    parts.add(new Part.Fields(connection(words)));
    if (!messageContent && !settings.of(guild.getId()).questionChannels().isEmpty()) {
      parts.add(new Part.Text(words.say(SettingsCommand.MISSING_INTENT)));
    }
    parts.add(new Part.Section(words.say("doctor.articles")));
    parts.add(new Part.Fields(List.of(new Field(words.say("doctor.folder"), folder(words)))));
    parts.addAll(chat.reply("status", Map.of(), conversation, false).parts());
    List<Line> skipped =
        index.state().skipped().stream()
            .map(file -> new Line(file.file(), Optional.of(file.reason()), Optional.empty()))
            .toList();
    if (!skipped.isEmpty()) {
      parts.add(new Part.Section(words.say("doctor.skipped")));
      parts.add(lines(skipped, words));
    }
    parts.add(new Part.Section(words.say("doctor.errors")));
    parts.add(
        errors.isEmpty() ? new Part.Text(words.say("doctor.errors.none")) : lines(errors, words));
    return Reply.of(
        Reply.Kind.INFO,
        words.say(lacking.isEmpty() && errors.isEmpty() ? "doctor.well" : "doctor.unwell"),
        parts);
  }

  /** Of a single connection its state, of several the state of each. */
  private List<Field> connection(Words words) {
    List<Field> fields = new ArrayList<>();
    Map<Integer, ConnectionState.State> shards = connection.shards();
    shards.forEach(
        (number, state) ->
            fields.add(
                new Field(
                    shards.size() > 1
                        ? words.say("doctor.shard", String.valueOf(number))
                        : words.say("doctor.connection"),
                    state.sentence(words))));
    fields.add(
        new Field(
            words.say("doctor.intent"), words.say(messageContent ? "doctor.on" : "doctor.off")));
    return fields;
  }

  private static Stream<GuildChannel> channels(Guild guild) {
    return guild.getChannels().stream()
        .filter(channel -> NeededPermissions.CHANNELS.contains(channel.getType()));
  }

  /** Those that the bot need not see: nobody chose them for answers. */
  private List<GuildChannel> hidden(Guild guild) {
    ServerSettings chosen = settings.of(guild.getId());
    return channels(guild)
        .filter(channel -> !guild.getSelfMember().hasPermission(channel, Permission.VIEW_CHANNEL))
        .filter(
            channel ->
                !chosen.questionChannels().contains(channel.getId())
                    && !chosen.onlyIn().contains(channel.getId()))
        .toList();
  }

  private static List<String> names(List<GuildChannel> channels, Words words) {
    List<String> names =
        new ArrayList<>(
            channels.stream().limit(MOST).map(channel -> "#" + channel.getName()).toList());
    if (channels.size() > MOST) {
      names.add(words.say("doctor.more", channels.size() - MOST));
    }
    return names;
  }

  private static List<Line> lacking(Guild guild, List<GuildChannel> hidden, Words words) {
    return channels(guild)
        .filter(channel -> !hidden.contains(channel))
        .flatMap(channel -> line(channel, words).stream())
        .toList();
  }

  private static Optional<Line> line(GuildChannel channel, Words words) {
    List<String> lacking = NeededPermissions.lacking(channel);
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                "#" + channel.getName(),
                Optional.of(words.say("doctor.lacking", words.listed(lacking))),
                Optional.empty()));
  }

  private List<Line> errors(Guild guild, Words words) {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(ZoneOffset.UTC);
    return incidents.latest().stream()
        .flatMap(
            incident ->
                Optional.ofNullable(guild.getGuildChannelById(incident.channel())).stream()
                    .map(
                        channel ->
                            new Line(
                                incident.failure().in(words),
                                Optional.of(
                                    "#"
                                        + channel.getName()
                                        + ", "
                                        + time.format(incident.at())
                                        + " UTC"),
                                Optional.empty())))
        .toList();
  }

  private String folder(Words words) {
    return Files.isDirectory(articles) && Files.isReadable(articles)
        ? articles.toString()
        : words.say("doctor.folder.unreadable", articles.toString());
  }

  private static Part lines(List<Line> all, Words words) {
    List<Line> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      shown.add(
          new Line(
              words.say("doctor.and-more", all.size() - MOST), Optional.empty(), Optional.empty()));
    }
    return new Part.Lines(shown);
  }
}
