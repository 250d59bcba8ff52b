package dev.byline.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Leaves of each word only its {@link WordKind}, at the word's own position. */
final class WordKindFilter extends TokenFilter {

  private final CharArraySet stopWords;
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private boolean first = true;

  /**
   * Wraps a stream of words as they are written.
   *
   * @param stopWords words that are of no kind, ignoring their case
   */
  WordKindFilter(TokenStream words, CharArraySet stopWords) {
    super(words);
    this.stopWords = stopWords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    int steps = 0;
    while (input.incrementToken()) {
      steps += increment.getPositionIncrement();
      Optional<WordKind> kind = kind();
      first = false;
      if (kind.isPresent()) {
        word.setEmpty().append(kind.get().term());
        increment.setPositionIncrement(steps);
        return true;
      }
    }
    return false;
  }

  private Optional<WordKind> kind() {
    return stopWords.contains(word.buffer(), 0, word.length())
        ? Optional.empty()
        : WordKind.of(word.toString(), first);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    first = true;
  }
}
