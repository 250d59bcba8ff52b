package dev.byline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a reader knows already: what was sent before, and what the briefing has told so far. */
final class Told {

  private final Set<SentenceKey> sent;
  private final List<StorySentence> sentences = new ArrayList<>();

  Told(Set<SentenceKey> sent) {
    this.sent = sent;
  }

  boolean isNew(StorySentence sentence) {
    return !sent.contains(SentenceKey.of(sentence.reading()))
        && sentences.stream().allMatch(told -> told.likeness(sentence) <= SentenceChoice.SAME);
  }

  void add(StorySentence sentence) {
    sentences.add(sentence);
  }
}
