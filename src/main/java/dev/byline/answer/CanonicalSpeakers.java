package dev.byline.answer;

import dev.byline.index.QuotedSpeaker;
import dev.byline.index.SpeakerDirectory;
import dev.byline.index.SpokenBy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Speakers under the names that stand for all their spellings. The index lists them as each article
 * calls them, since the book of names may learn at any time.
 */
final class CanonicalSpeakers {

  private final NameReader names;

  CanonicalSpeakers(NameReader names) {
    this.names = names;
  }

  /** As {@link SpeakerDirectory#startingWith}. */
  List<QuotedSpeaker> startingWith(String letters, int limit, SpeakerDirectory directory) {
    return merged(directory.startingWith(letters, Integer.MAX_VALUE), limit);
  }

  /** As {@link SpeakerDirectory#spelledLike}. */
  List<QuotedSpeaker> spelledLike(String name, int limit, SpeakerDirectory directory) {
    return merged(directory.spelledLike(name, Integer.MAX_VALUE), limit);
  }

  /** Who is meant; a surname alone is nobody else's than one in full. */
  List<String> named(SpokenBy person, SpeakerDirectory directory) {
    List<String> meant =
        names.canonical(directory.named(person).stream().map(QuotedSpeaker::name).toList());
    return meant.stream()
        .filter(name -> meant.stream().noneMatch(other -> other.endsWith(" " + name)))
        .toList();
  }

  private List<QuotedSpeaker> merged(List<QuotedSpeaker> speakers, int limit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (QuotedSpeaker speaker : speakers) {
      String name = names.canonical(List.of(speaker.name())).getFirst();
      counts.merge(name, speaker.statements(), Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> new QuotedSpeaker(count.getKey(), count.getValue()))
        .sorted(Comparator.comparingInt(QuotedSpeaker::statements).reversed())
        .limit(limit)
        .toList();
  }
}
