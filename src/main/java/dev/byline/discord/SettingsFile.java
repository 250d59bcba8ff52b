package dev.byline.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each server's settings in one file of JSON, by the server's id. It is replaced whole, so
 * that a process which is killed leaves the last one. Safe for several threads.
 */
final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final Map<String, ServerSettings> servers;

  private SettingsFile(Path file, Map<String, ServerSettings> servers) {
    this.file = file;
    this.servers = servers;
  }

  /** Opens the file; one that cannot be read is put aside, and nothing is set. */
  static SettingsFile in(Path file) {
    try {
      return new SettingsFile(file, Files.exists(file) ? read(file) : new HashMap<>());
    } catch (IOException | ParsingException e) {
      Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
      LOG.warn(
          "The settings in {} cannot be read ({}); they are kept as {}, and nothing is set",
          file,
          e.getMessage(),
          aside);
      try {
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException failure) {
        LOG.warn("{} cannot be put aside: {}", file, failure.toString());
      }
      return new SettingsFile(file, new HashMap<>());
    }
  }

  /** Those of a server. */
  synchronized ServerSettings of(String server) {
    return servers.getOrDefault(server, ServerSettings.NONE);
  }

  /**
   * Changes those of a server.
   *
   * @return the new ones
   * @throws UncheckedIOException if they cannot be written; then the old ones hold on
   */
  synchronized ServerSettings change(String server, UnaryOperator<ServerSettings> change) {
    ServerSettings before = of(server);
    ServerSettings after = change.apply(before);
    if (!after.equals(before)) {
      Map<String, ServerSettings> all = new HashMap<>(servers);
      all.put(server, after);
      write(all);
      servers.put(server, after);
    }
    return after;
  }

  private void write(Map<String, ServerSettings> all) {
    DataObject json = DataObject.empty();
    all.forEach((server, settings) -> json.put(server, json(settings)));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.write(next, json.toPrettyString().getBytes(StandardCharsets.UTF_8));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The settings cannot be written to " + file, e);
    }
  }

  private static DataObject json(ServerSettings settings) {
    DataObject json =
        DataObject.empty()
            .put("onlyIn", DataArray.fromCollection(settings.onlyIn()))
            .put("questionChannels", DataArray.fromCollection(settings.questionChannels()))
            .put("reindexRoles", DataArray.fromCollection(settings.reindexRoles()));
    settings.language().ifPresent(language -> json.put("language", language.toLanguageTag()));
    settings.limit().ifPresent(limit -> json.put("limit", limit));
    return json;
  }

  private static Map<String, ServerSettings> read(Path file) throws IOException {
    DataObject json = DataObject.fromJson(Files.readAllBytes(file));
    Map<String, ServerSettings> servers = new HashMap<>();
    for (String server : json.keys()) {
      servers.put(server, settings(json.getObject(server)));
    }
    return servers;
  }

  private static ServerSettings settings(DataObject json) {
    return new ServerSettings(
        ids(json, "onlyIn"),
        ids(json, "questionChannels"),
        Optional.of(json.getString("language", ""))
            .filter(tag -> !tag.isEmpty())
            .map(Locale::forLanguageTag),
        Optional.of(json.getInt("limit", 0)).filter(limit -> limit > 0),
        ids(json, "reindexRoles"));
  }

  private static Set<String> ids(DataObject json, String name) {
    return json.optArray(name).orElseGet(DataArray::empty).stream(DataArray::getString)
        .collect(Collectors.toSet());
  }
}
