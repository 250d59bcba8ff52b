package dev.byline.answer;

import dev.byline.answer.EventNames.Named;
import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads when and where something came about that comes about once. */
final class OccurrenceReader implements ClaimReader {

  private static final Set<String> BEFORE_VERB =
      Set.of("was", "were", "be", "been", "is", "are", "will", "has", "to", "had");

  /** A subject of more words is told too much of to be the same in another article. */
  private static final int MOST_WORDS = 8;

  private final EventNames names;
  private final Map<String, String> once =
      WordList.synonyms(OccurrenceReader.class, "once-words.txt");
  private final WordList irrealis = WordList.read(OccurrenceReader.class, "irrealis-words.txt");
  private final WordList plain = WordList.read(OccurrenceReader.class, "plain-adjectives.txt");

  OccurrenceReader(EventNames names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    for (Span clause : words.clauses()) {
      for (int i = clause.first() + 1; i <= clause.last(); i++) {
        if (once.containsKey(words.lower(i)) && !words.get(i).capital()) {
          return claim(telling, words, clause, i).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  private Optional<Claim> claim(Telling telling, SentenceWords words, Span clause, int verb) {
    int end = verb;
    while (end > clause.first() && words.at(end - 1, BEFORE_VERB)) {
      end--;
    }
    String happened = once.getOrDefault(words.lower(verb), words.lower(verb));
    boolean passive = end < verb;
    if ((!passive && !happened.equals("died")) || clause.first() > 0) {
      return Optional.empty();
    }
    Set<String> subject = new HashSet<>();
    boolean named = false;
    for (int i = clause.first(); i < end; i++) {
      SentenceWords.Word word = words.get(i);
      if (irrealis.contains(word.lower()) && !word.capital()) {
        return Optional.empty();
      }
      if (!word.functionWord() && !plain.contains(word.lower())) {
        subject.add(words.name(i) ? names.canonical(word.lower()) : word.stem());
        named |= words.name(i) && i > 0;
      }
    }
    named |= words.name(0) && end == 1;
    Span after = new Span(verb + 1, clause.last());
    EventTime time = EventTime.of(words, after, telling.published());
    Set<String> places =
        names.places(words, after).stream().map(Named::name).collect(Collectors.toSet());
    boolean tells = time.stated() || !places.isEmpty();
    return named && tells && subject.size() <= MOST_WORDS
        ? Optional.of(
            new Occurrence(
                subject,
                happened,
                time,
                places,
                shown(words, end) + " · " + words.get(verb).text()))
        : Optional.empty();
  }

  /** The name in the subject. */
  private static String shown(SentenceWords words, int end) {
    return words.names().stream()
        .filter(name -> name.last() < end)
        .reduce((first, second) -> second)
        .map(words::text)
        .orElse(words.get(end - 1).text());
  }
}
