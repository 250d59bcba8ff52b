package dev.byline.attribution;

import dev.byline.attribution.Statement.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Whoever speaks, with what names them there.
 *
 * @param speakers who; empty where it is not clear
 * @param mention the words that name them; empty where none stand by
 */
record Voice(List<Entity> speakers, Optional<Mention> mention) {

  static final Voice NOBODY = new Voice(List.of(), Optional.empty());

  Voice {
    speakers = List.copyOf(speakers);
  }

  List<String> names() {
    return speakers.stream().map(Entity::name).distinct().toList();
  }
}
