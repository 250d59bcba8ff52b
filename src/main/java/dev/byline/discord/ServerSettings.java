package dev.byline.discord;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the admins of a server chose.
 *
 * @param onlyIn ids of channels outside of which nobody but the asker sees an answer; where there
 *     are none, everybody does everywhere
 * @param questionChannels ids of channels in which every question is answered
 * @param language of dates and replies; empty for each member's own
 * @param limit how many quotes an answer has where nobody says; empty for the bot's own
 * @param reindexRoles ids of roles whose members may have the articles read again
 */
record ServerSettings(
    Set<String> onlyIn,
    Set<String> questionChannels,
    Optional<Locale> language,
    Optional<Integer> limit,
    Set<String> reindexRoles) {

  /** Of a server whose admins chose nothing. */
  static final ServerSettings NONE =
      new ServerSettings(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

  ServerSettings {
    onlyIn = Set.copyOf(onlyIn);
    questionChannels = Set.copyOf(questionChannels);
    reindexRoles = Set.copyOf(reindexRoles);
  }

  ServerSettings withOnlyIn(String id, boolean listed) {
    return new ServerSettings(
        changed(onlyIn, id, listed), questionChannels, language, limit, reindexRoles);
  }

  ServerSettings withQuestionChannel(String id, boolean answered) {
    return new ServerSettings(
        onlyIn, changed(questionChannels, id, answered), language, limit, reindexRoles);
  }

  ServerSettings withLanguage(Optional<Locale> chosen) {
    return new ServerSettings(onlyIn, questionChannels, chosen, limit, reindexRoles);
  }

  ServerSettings withLimit(Optional<Integer> chosen) {
    return new ServerSettings(onlyIn, questionChannels, language, chosen, reindexRoles);
  }

  ServerSettings withReindexRole(String id, boolean allowed) {
    return new ServerSettings(
        onlyIn, questionChannels, language, limit, changed(reindexRoles, id, allowed));
  }

  private static Set<String> changed(Set<String> ids, String id, boolean contained) {
    Set<String> changed = new LinkedHashSet<>(ids);
    if (contained) {
      changed.add(id);
    } else {
      changed.remove(id);
    }
    return changed;
  }
}
