package dev.byline.briefing;

import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.NearCopies;
import dev.byline.index.SentenceProof;
import dev.byline.index.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells stories in quotes that stand in their files. */
final class StoryTeller {

  /** Copies are hardly less alike than this: nothing below is compared word by word. */
  private static final double MAYBE_COPY = 0.6;

  /** What an article begins with says what has happened; what comes later adds to it. */
  private static final Comparator<StorySentence> LEAD_FIRST =
      Comparator.comparingInt(sentence -> sentence.sentence().ordinal());

  private final SentenceChoice choice;
  private final NearCopies nearCopies;
  private final SentenceProof proof;

  StoryTeller(SentenceChoice choice, NearCopies nearCopies, SentenceProof proof) {
    this.choice = choice;
    this.nearCopies = nearCopies;
    this.proof = proof;
  }

  /** The story, of which what it tells is added to what is told. */
  Story tell(StoryText text, Day day, Told told) {
    Map<StorySentence, StoryQuote> quotes = new HashMap<>();
    List<StorySentence> chosen =
        choice.choose(
            text,
            sentence -> {
              Optional<StoryQuote> quote =
                  told.isNew(sentence) ? quote(sentence, text) : Optional.empty();
              quote.ifPresent(found -> quotes.put(sentence, found));
              return quote.isPresent();
            });
    chosen.forEach(told::add);
    return story(text, day, chosen.stream().sorted(LEAD_FIRST).map(quotes::get).toList());
  }

  private static Story story(StoryText text, Day day, List<StoryQuote> quotes) {
    List<IndexedArticle> articles =
        new ArrayList<>(text.articles().stream().map(day.articles()::get).toList());
    IndexedArticle central = articles.removeFirst();
    articles.sort(
        Comparator.comparing((IndexedArticle article) -> StoryOrder.moment(article.published()))
            .reversed()
            .thenComparing(IndexedArticle::file));
    articles.addFirst(central);
    return new Story(central.title(), Sources.of(articles), articles, quotes);
  }

  /**
   * The sentence with all places that say the same; where its own file is not what was indexed, one
   * of them stands in for it.
   */
  Optional<StoryQuote> quote(StorySentence sentence, StoryText text) {
    List<IndexedSentence> places = places(sentence, text).stream().filter(proof::holds).toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(quote(places.getFirst(), places.subList(1, places.size())));
  }

  private static StoryQuote quote(IndexedSentence first, List<IndexedSentence> others) {
    return new StoryQuote(
        first.text(),
        StorySentence.reading(first),
        first.citation(),
        first.article(),
        first.statement(),
        first.speakers(),
        others.stream()
            .map(other -> new StoryQuote.Place(other.citation(), other.article()))
            .toList());
  }

  private List<IndexedSentence> places(StorySentence sentence, StoryText text) {
    List<IndexedSentence> places = new ArrayList<>(List.of(sentence.sentence()));
    Set<String> files = new HashSet<>(Set.of(sentence.sentence().citation().file()));
    NearCopies.Words words = nearCopies.words(sentence.reading());
    for (StorySentence other : text.sentences()) {
      if (!files.contains(other.sentence().citation().file())
          && other.likeness(sentence) >= MAYBE_COPY
          && other.sentence().speakers().equals(sentence.sentence().speakers())
          && other.sentence().statement() == sentence.sentence().statement()
          && nearCopies.same(words, nearCopies.words(other.reading()))) {
        files.add(other.sentence().citation().file());
        places.add(other.sentence());
      }
    }
    return places;
  }
}
