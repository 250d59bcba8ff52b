package dev.byline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words by Unicode's rules, folded to ASCII and lower case, with Porter's English stems. */
final class EnglishTextAnalysis implements TextAnalysis {

  /** Part of what an index is made with: raised when a change here makes old indexes unfit. */
  static final int VERSION = 4;

  private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /** "u.s" and "u.k": the tokenizer keeps inner full stops, writers are free with them. */
  private static final Pattern DOTTED_LETTERS =
      Pattern.compile("(?<=^|\\.)(\\p{L})\\.(?=\\p{L}(\\.|$))");

  private final Analyzer exact = new Words(false, false);
  private final Analyzer stems = new Words(true, false);
  private final Analyzer indexedStems = new Words(true, true);

  /** What an index is written with: each field's own analyzer. */
  Analyzer forIndexing() {
    return new PerFieldAnalyzerWrapper(indexedStems, Map.of(Fields.EXACT, new Words(false, true)));
  }

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    // Both streams cut the same words, so they advance together.
    try (TokenStream exactWords = exact.tokenStream("", text);
        TokenStream stemmedWords = stems.tokenStream("", text)) {
      CharTermAttribute word = exactWords.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = exactWords.addAttribute(OffsetAttribute.class);
      CharTermAttribute stem = stemmedWords.addAttribute(CharTermAttribute.class);
      exactWords.reset();
      stemmedWords.reset();
      while (exactWords.incrementToken() && stemmedWords.incrementToken()) {
        tokens.add(
            new Token(
                stem.toString(),
                word.toString(),
                offset.startOffset(),
                offset.endOffset(),
                STOP_WORDS.contains(word)));
      }
      exactWords.end();
      stemmedWords.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return tokens;
  }

  private static final class Words extends Analyzer {

    private final boolean stemmed;
    private final boolean withoutStopWords;

    Words(boolean stemmed, boolean withoutStopWords) {
      this.stemmed = stemmed;
      this.withoutStopWords = withoutStopWords;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new EnglishPossessiveFilter(tokenizer);
      words = new LowerCaseFilter(words);
      words = new ASCIIFoldingFilter(words);
      words = new PatternReplaceFilter(words, DOTTED_LETTERS, "$1", true);
      if (withoutStopWords) {
        words = new StopFilter(words, STOP_WORDS);
      }
      if (stemmed) {
        words = new PorterStemFilter(words);
      }
      return new TokenStreamComponents(tokenizer, words);
    }
  }
}
