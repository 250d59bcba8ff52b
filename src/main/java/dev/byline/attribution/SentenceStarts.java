package dev.byline.attribution;

import dev.byline.article.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words whose capital comes only from beginning a sentence: "Drop in sales" where the
 * article writes "drop" elsewhere and never "Drop" within a sentence. Such a word is read small, so
 * that it is nobody's name.
 */
final class SentenceStarts {

  private final FirstNames firstNames;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  SentenceStarts(FirstNames firstNames, List<Passage> passages) {
    this.firstNames = firstNames;
    for (Passage passage : passages) {
      // In headlines every word may have a capital.
      if (passage.paragraph().role() == Paragraph.Role.BODY) {
        passage.lines().forEach(this::learn);
      }
    }
  }

  private void learn(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.word(i) && !line.get(i).capitalised()) {
        small.add(line.lower(i));
      } else if (line.word(i) && line.word(i - 1)) {
        capitalised.add(line.lower(i));
      }
    }
  }

  /** The passage with each of its lines read so. */
  Passage in(Passage passage) {
    List<Line> lines = new ArrayList<>();
    for (Line line : passage.lines()) {
      lines.add(onlyBegins(line) ? line.beginningSmall() : line);
    }
    return new Passage(
        passage.paragraph(), passage.text(), passage.starts(), passage.quotations(), lines);
  }

  private boolean onlyBegins(Line line) {
    String word = line.lower(0);
    return line.word(0)
        && line.get(0).capitalised()
        && small.contains(word)
        && !capitalised.contains(word)
        && !firstNames.has(word)
        && !(line.word(1) && line.get(1).capitalised());
  }
}
