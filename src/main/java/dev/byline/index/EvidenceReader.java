package dev.byline.index;

import dev.byline.index.Candidate.TermEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Reads from the postings where each term of a query stands in and around chosen sentences, without
 * analysing their text again.
 */
final class EvidenceReader {

  private static final int[] NOWHERE = {};
  private static final WordFamilies FAMILIES = new WordFamilies(new EnglishTextAnalysis()::stem);

  private final IndexReader reader;
  private final SentenceQuery query;
  private final List<String> speakers;

  EvidenceReader(IndexReader reader, SentenceQuery query, List<String> speakers) {
    this.speakers = speakers;
    this.reader = reader;
    this.query = query;
  }

  /** A candidate for each hit, in the order given. */
  List<Candidate> read(ScoreDoc[] hits) throws IOException {
    Integer[] rising = new Integer[hits.length];
    Arrays.setAll(rising, i -> i);
    // Postings are read forwards only, so the hits are visited in the index's order.
    Arrays.sort(rising, Comparator.comparingInt(i -> hits[i].doc));
    Candidate[] evidence = new Candidate[hits.length];
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int from = next;
      while (next < rising.length
          && hits[rising[next]].doc < leaf.docBase + leaf.reader().maxDoc()) {
        next++;
      }
      if (next > from) {
        int[] sentences = new int[next - from];
        float[] scores = new float[next - from];
        for (int i = 0; i < sentences.length; i++) {
          scores[i] = hits[rising[from + i]].score;
          sentences[i] = hits[rising[from + i]].doc - leaf.docBase;
        }
        List<Candidate> found = read(leaf, sentences, scores);
        for (int i = 0; i < sentences.length; i++) {
          evidence[rising[from + i]] = found.get(i);
        }
      }
    }
    return List.of(evidence);
  }

  private List<Candidate> read(LeafReaderContext leaf, int[] sentences, float[] scores)
      throws IOException {
    int[] lengths = values(leaf.reader(), Fields.LENGTH, sentences);
    int[] holds = values(leaf.reader(), Fields.HOLDS, sentences);
    int[] articles = values(leaf.reader(), Fields.TO_ARTICLE, sentences);
    for (int i = 0; i < sentences.length; i++) {
      articles[i] += sentences[i];
    }
    int[] places = values(leaf.reader(), Fields.PLACE, sentences);
    boolean[] said = said(leaf.reader(), sentences);
    List<String> kinds = query.asked().map(WordKind::term).stream().toList();
    int[][] asked = positions(leaf.reader(), Fields.KINDS, kinds, sentences);
    List<List<TermEvidence>> found = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      found.add(new ArrayList<>());
    }
    for (QueryTerm term : query.terms()) {
      int[][] positions = positions(leaf.reader(), Fields.BODY, term.stems(), sentences);
      boolean[] exact = holding(leaf.reader(), Fields.EXACT, term.exact(), sentences);
      boolean[] related =
          holding(leaf.reader(), Fields.BODY, relatives(leaf.reader(), term), sentences);
      boolean[] before = holding(leaf.reader(), Fields.BEFORE, term.stems(), sentences);
      boolean[] paragraph = holding(leaf.reader(), Fields.PARAGRAPH, term.stems(), sentences);
      boolean[] title = holding(leaf.reader(), Fields.TITLE, term.stems(), sentences);
      int[] whole = frequencies(leaf.reader(), term, articles);
      for (int i = 0; i < sentences.length; i++) {
        found
            .get(i)
            .add(
                new TermEvidence(
                    positions[i],
                    exact[i],
                    related[i],
                    before[i],
                    paragraph[i],
                    title[i],
                    whole[i]));
      }
    }
    List<Candidate> evidence = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      evidence.add(
          new Candidate(
              leaf.docBase + sentences[i],
              scores[i],
              lengths[i],
              said[i],
              places[i],
              Holds.unpack(holds[i]),
              asked[i],
              found.get(i)));
    }
    return evidence;
  }

  /** The stems of the leaf that are of one family with the term, without its own. */
  private static List<String> relatives(LeafReader reader, QueryTerm term) throws IOException {
    Terms body = reader.terms(Fields.BODY);
    Set<String> relatives = new LinkedHashSet<>();
    if (body != null) {
      for (String stem : term.stems()) {
        relatives.addAll(FAMILIES.relatives(stem, body));
      }
    }
    return List.copyOf(relatives);
  }

  static int[] values(LeafReader reader, String field, int[] documents) throws IOException {
    NumericDocValues values = reader.getNumericDocValues(field);
    int[] read = new int[documents.length];
    for (int i = 0; i < documents.length; i++) {
      if (values == null || !values.advanceExact(documents[i])) {
        throw new IOException("sentence " + documents[i] + " has no " + field);
      }
      read[i] = Math.toIntExact(values.longValue());
    }
    return read;
  }

  /** Which of the documents, in rising order, hold any of the words in this field. */
  private static boolean[] holding(
      LeafReader reader, String field, List<String> words, int[] documents) throws IOException {
    boolean[] holding = new boolean[documents.length];
    for (String word : words) {
      PostingsEnum postings =
          reader.postings(new Term(field, new BytesRef(word)), PostingsEnum.NONE);
      if (postings != null) {
        for (int i = 0; i < documents.length; i++) {
          holding[i] |= reaches(postings, documents[i]);
        }
      }
    }
    return holding;
  }

  /** Which of the sentences the person asked for says. */
  private boolean[] said(LeafReader reader, int[] sentences) throws IOException {
    return holding(reader, Fields.SAID_BY, speakers, sentences);
  }

  /** How often each of the articles, in rising order, holds the term. */
  private static int[] frequencies(LeafReader reader, QueryTerm term, int[] articles)
      throws IOException {
    int[] frequencies = new int[articles.length];
    for (String stem : term.stems()) {
      PostingsEnum postings =
          reader.postings(new Term(Fields.WHOLE, new BytesRef(stem)), PostingsEnum.FREQS);
      if (postings != null) {
        for (int i = 0; i < articles.length; i++) {
          if (reaches(postings, articles[i])) {
            frequencies[i] += postings.freq();
          }
        }
      }
    }
    return frequencies;
  }

  private static int[][] positions(
      LeafReader reader, String field, List<String> words, int[] documents) throws IOException {
    int[][] positions = new int[documents.length][];
    Arrays.fill(positions, NOWHERE);
    for (String word : words) {
      PostingsEnum postings =
          reader.postings(new Term(field, new BytesRef(word)), PostingsEnum.POSITIONS);
      if (postings != null) {
        for (int i = 0; i < documents.length; i++) {
          if (reaches(postings, documents[i])) {
            int had = positions[i].length;
            positions[i] = Arrays.copyOf(positions[i], had + postings.freq());
            for (int p = had; p < positions[i].length; p++) {
              positions[i][p] = postings.nextPosition();
            }
          }
        }
      }
    }
    return positions;
  }

  private static boolean reaches(PostingsEnum postings, int document) throws IOException {
    int at = postings.docID();
    if (at < document) {
      at = postings.advance(document);
    }
    return at == document && at != DocIdSetIterator.NO_MORE_DOCS;
  }
}
