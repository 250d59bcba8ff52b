package dev.byline.answer;

import dev.byline.article.PublicationDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence that may differ from another.
 *
 * @param text as people read it
 * @param file the article's file
 * @param published when the article was published
 * @param anchors names of the question, in lower case, that stand in the sentence or right around
 *     it: where it names no place itself, it speaks of theirs
 */
record Telling(String text, String file, PublicationDate published, Set<String> anchors) {

  Telling {
    anchors = Set.copyOf(anchors);
  }

  /** The same with those anchors alone that are places: whom a question names is nowhere. */
  Telling anchoredAt(Set<String> places, EventNames names) {
    return new Telling(
        text,
        file,
        published,
        anchors.stream()
            .map(names::canonical)
            .filter(places::contains)
            .collect(Collectors.toSet()));
  }

  /** Whether it asks rather than tells. */
  boolean asks() {
    return text.endsWith("?");
  }
}
