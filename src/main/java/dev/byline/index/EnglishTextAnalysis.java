package dev.byline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
  static final int VERSION = 10;

  private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /** "u.s" and "u.k": the tokenizer keeps inner full stops, writers are free with them. */
  private static final Pattern DOTTED_LETTERS =
      Pattern.compile("(?<=^|\\.)(\\p{L})\\.(?=\\p{L}(\\.|$))");

  private final Analyzer exact = new Words(words -> words, false);
  private final Analyzer stems = new Words(PorterStemFilter::new, false);
  private final Analyzer indexedStems = new Words(PorterStemFilter::new, true);

  /** What an index is written with: each field's own analyzer. */
  Analyzer forIndexing() {
    return new PerFieldAnalyzerWrapper(
        indexedStems,
        Map.of(Fields.EXACT, new Words(words -> words, true), Fields.KINDS, new Kinds()));
  }

  /** The stem of a single word. */
  String stem(String word) {
    try (TokenStream stemmed = stems.tokenStream("", word)) {
      CharTermAttribute stem = stemmed.addAttribute(CharTermAttribute.class);
      stemmed.reset();
      return stemmed.incrementToken() ? stem.toString() : word;
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
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

    private final UnaryOperator<TokenStream> form;
    private final boolean withoutStopWords;

    Words(UnaryOperator<TokenStream> form, boolean withoutStopWords) {
      this.form = form;
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
      return new TokenStreamComponents(tokenizer, form.apply(words));
    }
  }

  /** The kinds of words, at the positions that the words have in every other field. */
  private static final class Kinds extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new EnglishPossessiveFilter(tokenizer);
      return new TokenStreamComponents(tokenizer, new WordKindFilter(words, STOP_WORDS));
    }
  }
}
