package dev.byline.index;

import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** Everybody who says anything in one generation of the index, the most quoted first. */
public final class SpeakerDirectory {

  /** At most about a third of the letters of a name may differ from the one that was meant. */
  private static final float LIKE = 0.65f;

  /** Of shorter names too many are alike. */
  private static final int SHORTEST_LIKE = 4;

  /**
   * A speaker as one is looked up.
   *
   * @param words the name's words, folded, each after a space
   * @param stems what the index keeps of them
   */
  private record Entry(QuotedSpeaker speaker, String words, Set<String> stems) {}

  private final TextAnalysis analysis;
  private final List<Entry> entries;
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();

  /**
   * @param counts how many statements there are of each canonical name
   */
  SpeakerDirectory(Map<String, Integer> counts, TextAnalysis analysis) {
    this.analysis = analysis;
    this.entries =
        counts.entrySet().stream()
            .map(count -> new QuotedSpeaker(count.getKey(), count.getValue()))
            .sorted(
                Comparator.comparingInt(QuotedSpeaker::statements)
                    .reversed()
                    .thenComparing(QuotedSpeaker::name))
            .map(this::entry)
            .toList();
    for (Entry entry : entries) {
      byName.put(entry.speaker.name(), entry);
      entry.stems.forEach(stem -> byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(entry));
    }
  }

  private Entry entry(QuotedSpeaker speaker) {
    return new Entry(
        speaker,
        folded(speaker.name()),
        analysis.tokens(speaker.name()).stream().map(Token::stem).collect(Collectors.toSet()));
  }

  private String folded(String name) {
    return analysis.tokens(name).stream()
        .map(token -> " " + token.exact())
        .collect(Collectors.joining());
  }

  /**
   * Those with a name, or a later word of it, that begins with these letters, in whatever case and
   * with or without accents; everybody for no letters.
   */
  public List<QuotedSpeaker> startingWith(String letters, int limit) {
    String start = folded(letters);
    return speakers(entry -> entry.words.contains(start), limit);
  }

  /** Those who are meant: more than one where names are alike, or one has several spellings. */
  public List<QuotedSpeaker> named(SpokenBy person) {
    Set<Entry> meant = new LinkedHashSet<>();
    for (String name : person.names()) {
      Optional.ofNullable(byName.get(name)).ifPresent(meant::add);
    }
    person.words().stream()
        .flatMap(word -> word.stems().stream())
        .flatMap(stem -> byStem.getOrDefault(stem, List.of()).stream())
        .filter(entry -> person.means().test(entry.speaker.name()))
        .forEach(meant::add);
    return meant.stream()
        .map(Entry::speaker)
        .sorted(Comparator.comparingInt(QuotedSpeaker::statements).reversed())
        .toList();
  }

  /** Those of whose names a word is spelled much like the last word of this one. */
  public List<QuotedSpeaker> spelledLike(String name, int limit) {
    List<Token> words = analysis.tokens(name);
    if (words.isEmpty() || words.getLast().exact().length() < SHORTEST_LIKE) {
      return List.of();
    }
    String word = words.getLast().exact();
    LevenshteinDistance distance = new LevenshteinDistance();
    return speakers(
        entry -> {
          for (String other : entry.words.strip().split(" ", -1)) {
            // Lengths that differ much tell at once that the words do.
            if (Math.abs(other.length() - word.length()) * 2 <= word.length()
                && distance.getDistance(word, other) >= LIKE) {
              return true;
            }
          }
          return false;
        },
        limit);
  }

  private List<QuotedSpeaker> speakers(Predicate<Entry> wanted, int limit) {
    return entries.stream().filter(wanted).limit(limit).map(Entry::speaker).toList();
  }
}
