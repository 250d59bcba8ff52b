package dev.byline.answer;

import dev.byline.answer.Finding.Found;
import dev.byline.index.IndexedSentence;
import dev.byline.index.NearCopies;
import dev.byline.index.NearCopies.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts near-copies behind the sentence that ranks first among them, one a file. */
final class CopyMerger {

  private final NearCopies nearCopies;
  private final List<Group> groups = new ArrayList<>();

  CopyMerger(NearCopies nearCopies) {
    this.nearCopies = nearCopies;
  }

  /**
   * Adds the next best sentence.
   *
   * @param speakers who says it, under canonical names
   */
  void add(Found found, List<String> speakers) {
    Words words = nearCopies.words(found.sentence().text());
    groups.stream()
        .filter(group -> group.saysTheSame(found, speakers))
        .filter(group -> nearCopies.same(group.words, words))
        .findFirst()
        .ifPresentOrElse(
            group -> group.add(found), () -> groups.add(new Group(found, words, speakers)));
  }

  /** The first of each, with its copies, in the order in which they came. */
  List<Found> merged() {
    return groups.stream().map(Group::merged).toList();
  }

  private static final class Group {

    private final Words words;
    private final List<String> speakers;
    private final List<Found> places = new ArrayList<>();

    Group(Found first, Words words, List<String> speakers) {
      this.words = words;
      this.speakers = speakers;
      places.add(first);
    }

    /** The same words of two people are two statements. */
    boolean saysTheSame(Found other, List<String> itsSpeakers) {
      IndexedSentence first = places.getFirst().sentence();
      return first.statement() == other.sentence().statement() && speakers.equals(itsSpeakers);
    }

    void add(Found copy) {
      if (places.stream().map(Group::file).noneMatch(file(copy)::equals)) {
        places.add(copy);
      }
    }

    private static String file(Found place) {
      return place.sentence().citation().file();
    }

    Found merged() {
      Found first = places.getFirst();
      return new Found(
          first.sentence(),
          first.reading(),
          first.relation(),
          first.speaker(),
          first.score(),
          first.matched(),
          List.copyOf(places.subList(1, places.size())));
    }
  }
}
