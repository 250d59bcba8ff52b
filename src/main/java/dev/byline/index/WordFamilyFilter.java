package dev.byline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each stem by its family. */
final class WordFamilyFilter extends TokenFilter {

  private final WordFamilies families;
  private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);

  WordFamilyFilter(TokenStream stems, WordFamilies families) {
    super(stems);
    this.families = families;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String family = families.of(stem.toString());
    stem.setEmpty().append(family);
    return true;
  }
}
