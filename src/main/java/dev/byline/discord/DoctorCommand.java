package dev.byline.discord;

import dev.byline.article.ArticleProperties;
import dev.byline.chat.Chat;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.Conversation;
import dev.byline.chat.Part;
import dev.byline.chat.Part.Fields.Field;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Reply;
import dev.byline.index.ArticleIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** Says what is wrong, and what to do about it: with the bot in this server, and with Byline. */
final class DoctorCommand implements ServerCommand {

  /** How many lines of a kind are shown; the others are counted. */
  private static final int MOST = 15;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "doctor",
          "What keeps me from answering: permissions, intents, articles, latest errors",
          true,
          List.of());

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
  public Reply run(Guild guild, Map<String, String> values) {
    List<Line> lacking = lacking(guild);
    List<Line> errors = errors(guild);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Section("Channels"));
    parts.add(
        lacking.isEmpty()
            ? new Part.Text("In every channel I have the permissions that I need.")
            : lines(lacking));
    parts.add(new Part.Section("Discord"));
    parts.add(
        new Part.Fields(
            List.of(
                new Field("Connection", connection.state().sentence()),
                new Field("Message content intent", messageContent ? "on" : "off"))));
    if (!messageContent && !settings.of(guild.getId()).questionChannels().isEmpty()) {
      parts.add(new Part.Text(SettingsCommand.MISSING_INTENT));
    }
    parts.add(new Part.Section("Articles"));
    parts.add(new Part.Fields(List.of(new Field("Folder", folder()))));
    parts.addAll(chat.reply("status", Map.of(), Conversation.NONE, false).parts());
    List<Line> skipped =
        index.state().skipped().stream()
            .map(file -> new Line(file.file(), Optional.of(file.reason()), Optional.empty()))
            .toList();
    if (!skipped.isEmpty()) {
      parts.add(new Part.Section("Skipped files"));
      parts.add(lines(skipped));
    }
    parts.add(new Part.Section("Latest errors here"));
    parts.add(errors.isEmpty() ? new Part.Text("None.") : lines(errors));
    return Reply.of(
        Reply.Kind.INFO,
        lacking.isEmpty() && errors.isEmpty() ? "Nothing is wrong here" : "Something needs you",
        parts);
  }

  private static List<Line> lacking(Guild guild) {
    return guild.getChannels().stream()
        .filter(channel -> channel.getType().isMessage())
        .flatMap(channel -> line(channel).stream())
        .toList();
  }

  private static Optional<Line> line(GuildChannel channel) {
    List<String> lacking = NeededPermissions.lacking(channel);
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                "#" + channel.getName(),
                Optional.of("I lack " + String.join(", ", lacking)),
                Optional.empty()));
  }

  private List<Line> errors(Guild guild) {
    return incidents.latest().stream()
        .flatMap(
            incident ->
                Optional.ofNullable(guild.getGuildChannelById(incident.channel())).stream()
                    .map(
                        channel ->
                            new Line(
                                incident.sentence(),
                                Optional.of(
                                    "#" + channel.getName() + ", " + TIME.format(incident.at())),
                                Optional.empty())))
        .toList();
  }

  private String folder() {
    return articles
        + (Files.isDirectory(articles) && Files.isReadable(articles)
            ? ""
            : ", which is missing or cannot be read");
  }

  private static Part lines(List<Line> all) {
    List<Line> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      shown.add(
          new Line("and " + (all.size() - MOST) + " more", Optional.empty(), Optional.empty()));
    }
    return new Part.Lines(shown);
  }
}
