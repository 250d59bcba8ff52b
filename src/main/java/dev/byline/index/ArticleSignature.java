package dev.byline.index;

import dev.byline.index.TextAnalysis.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A short mark by which two articles that print the same text are known, whatever their titles and
 * publishers: one agency's report in two newspapers is one source.
 *
 * <p>MinHash (Broder, "On the resemblance and containment of documents", 1997) over runs of {@value
 * #RUN} words, of which one byte a hash is kept (Li and König, "b-Bit Minwise Hashing", 2010). The
 * share of equal bytes estimates the share of common runs among all runs of both.
 */
public final class ArticleSignature {

  /** Of an article too short to be known again: it is a copy of nothing. */
  public static final ArticleSignature NONE = new ArticleSignature(new byte[0]);

  /** Words in a run. Two reports of one event share names and figures, hardly ever four words. */
  private static final int RUN = 4;

  /** Below so many runs (two short sentences) chance and quotations decide. */
  private static final int FEWEST_RUNS = 30;

  /** At 128 hashes the estimate errs by less than 0.05 mostly. */
  private static final int HASHES = 128;

  /**
   * The share of common runs from which two texts are copies: a newspaper may drop a third of an
   * agency's report, or write a paragraph of its own to it. Separate reports that quote the same
   * people stay below 0.2.
   */
  private static final double SAME = 0.5;

  /** How often two bytes are equal by chance. */
  private static final double BY_CHANCE = 1.0 / 256;

  private final byte[] least;

  private ArticleSignature(byte[] least) {
    this.least = least;
  }

  /** The signature of an article with these words, in reading order. */
  static ArticleSignature of(List<Token> words) {
    int runs = words.size() - RUN + 1;
    if (runs < FEWEST_RUNS) {
      return NONE;
    }
    long[] minima = new long[HASHES];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int first = 0; first < runs; first++) {
      long run = 0;
      for (int i = first; i < first + RUN; i++) {
        run = mixed(run + words.get(i).exact().hashCode());
      }
      for (int i = 0; i < HASHES; i++) {
        minima[i] = Math.min(minima[i], mixed(run + i));
      }
    }
    byte[] least = new byte[HASHES];
    for (int i = 0; i < HASHES; i++) {
      least[i] = (byte) minima[i];
    }
    return new ArticleSignature(least);
  }

  /** Spreads the bits: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long seed) {
    long z = seed * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The inverse of {@link #bytes}; what is no signature is {@link #NONE}. */
  static ArticleSignature read(byte[] bytes) {
    return bytes.length == HASHES ? new ArticleSignature(bytes.clone()) : NONE;
  }

  byte[] bytes() {
    return least.clone();
  }

  /** Whether both articles print the same text but for cuts and additions. */
  public boolean copies(ArticleSignature other) {
    return resemblance(other) >= SAME;
  }

  /** The estimated share of common runs among all runs of both, 0 to 1. */
  double resemblance(ArticleSignature other) {
    if (least.length == 0 || other.least.length == 0) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return Math.max(0, ((double) equal / HASHES - BY_CHANCE) / (1 - BY_CHANCE));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleSignature signature && Arrays.equals(least, signature.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }
}
