package dev.byline.index;

import dev.byline.article.SkippedFile;
import dev.byline.index.GenerationStore.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A commit that is open for searching, counted in and out by those who use it. */
final class LuceneGeneration {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Label label;
  private final IndexSummary summary;
  private final List<SkippedFile> skipped;
  private final List<String> ignored;
  private final Object counting = new Object();
  private @Nullable SpeakerDirectory speakers;

  /** Takes over the reader: the last {@link #release} closes it. */
  LuceneGeneration(DirectoryReader reader, Label label) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.label = label;
    this.summary =
        new IndexSummary(
            label.generation(),
            searcher.count(kind(Fields.ARTICLE)),
            searcher.count(kind(Fields.SENTENCE)),
            edge(false),
            edge(true),
            label.indexedAt());
    List<SkippedFile> left = new ArrayList<>();
    for (Document document : documents(kind(Fields.SKIPPED))) {
      left.add(new SkippedFile(document.get(Fields.FILE), document.get(Fields.REASON)));
    }
    this.skipped = List.copyOf(left);
    this.ignored =
        documents(kind(Fields.IGNORED)).stream().map(d -> d.get(Fields.FILE)).sorted().toList();
  }

  static Query kind(String kind) {
    return new TermQuery(new Term(Fields.KIND, kind));
  }

  /** The first or last stated day of the articles, without those that are deleted. */
  private Optional<LocalDate> edge(boolean last) throws IOException {
    Query stated =
        new BooleanQuery.Builder()
            .add(kind(Fields.ARTICLE), Occur.FILTER)
            .add(
                LongPoint.newRangeQuery(Fields.PUBLISHED, Long.MIN_VALUE, Long.MAX_VALUE),
                Occur.FILTER)
            .build();
    Sort byDay = new Sort(new SortField(Fields.DATE_ORDER, SortField.Type.LONG, last));
    for (ScoreDoc hit : searcher.search(stated, 1, byDay).scoreDocs) {
      Document article = searcher.storedFields().document(hit.doc);
      return Optional.of(
          LocalDate.ofEpochDay(article.getField(Fields.DATE).numericValue().longValue()));
    }
    return Optional.empty();
  }

  private List<Document> documents(Query query) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
      documents.add(searcher.storedFields().document(hit.doc));
    }
    return documents;
  }

  /** Everybody who says anything, counted at the first call. */
  SpeakerDirectory speakers() throws IOException {
    synchronized (counting) {
      if (speakers == null) {
        speakers = new SpeakerDirectory(SpeakerCounts.of(reader), new EnglishTextAnalysis());
      }
      return speakers;
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  DirectoryReader reader() {
    return reader;
  }

  Label label() {
    return label;
  }

  IndexSummary summary() {
    return summary;
  }

  List<SkippedFile> skipped() {
    return skipped;
  }

  List<String> ignored() {
    return ignored;
  }

  /** Whether this generation is what the commit holds: then changes can be made on top of it. */
  boolean standsOn(@Nullable IndexCommit commit) throws IOException {
    return commit != null
        && commit.getSegmentsFileName().equals(reader.getIndexCommit().getSegmentsFileName());
  }

  Manifest manifest() throws IOException {
    return Manifest.of(reader);
  }

  /** Whether the caller may use it; then it must {@link #release} it. */
  boolean tryRetain() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("closing generation " + label.generation(), e);
    }
  }
}
