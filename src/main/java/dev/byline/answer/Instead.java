package dev.byline.answer;

import dev.byline.index.IndexedArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be said where no sentence answers.
 *
 * @param missing what was asked about that no article mentions
 * @param voice the person whose words were asked for, if they are not missing
 * @param offers questions to ask instead, none of a sort twice
 * @param nearest articles that hold some of what was asked
 */
public record Instead(
    List<Missing> missing,
    Optional<Voice> voice,
    List<Offer> offers,
    List<IndexedArticle> nearest) {

  /** Nothing, for a question that names nothing or that is answered. */
  static final Instead NOTHING = new Instead(List.of(), Optional.empty(), List.of(), List.of());

  public Instead {
    missing = List.copyOf(missing);
    offers = List.copyOf(offers);
    nearest = List.copyOf(nearest);
  }

  /** All questions to ask instead. */
  public List<String> questions() {
    return offers.stream().flatMap(offer -> offer.questions().stream()).distinct().toList();
  }

  /** Its words, for knowing its size. */
  Stream<String> words() {
    return Stream.concat(missing.stream().map(Missing::words), questions().stream());
  }
}
