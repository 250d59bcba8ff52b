package dev.byline.index;

import dev.byline.article.FolderListing.ListedFile;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Which files a generation was made of, and what each was when it was read. */
final class Manifest {

  private record State(long size, long modified) {}

  /** How {@link IndexUpdate} writes down what the listing refused: it was not read in any state. */
  private static final State REFUSED = new State(0, 0);

  private static final State UNKNOWN = new State(-1, -1);

  private static final Set<String> STORED = Set.of(Fields.FILE, Fields.SIZE, Fields.MODIFIED);

  private final Map<String, State> files = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();

  static Manifest empty() {
    return new Manifest();
  }

  static Manifest of(IndexReader reader) throws IOException {
    Manifest manifest = new Manifest();
    IndexSearcher searcher = new IndexSearcher(reader);
    StoredFields stored = reader.storedFields();
    for (String kind : new String[] {Fields.ARTICLE, Fields.SKIPPED}) {
      TermQuery query = new TermQuery(new Term(Fields.KIND, kind));
      for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
        Document document = stored.document(hit.doc, STORED);
        manifest.files.put(
            document.get(Fields.FILE),
            new State(
                document.getField(Fields.SIZE).numericValue().longValue(),
                document.getField(Fields.MODIFIED).numericValue().longValue()));
      }
    }
    TermQuery ignored = new TermQuery(new Term(Fields.KIND, Fields.IGNORED));
    for (ScoreDoc hit : searcher.search(ignored, Math.max(1, reader.maxDoc())).scoreDocs) {
      manifest.ignored.add(stored.document(hit.doc, STORED).get(Fields.FILE));
    }
    return manifest;
  }

  /** Nanoseconds since the epoch: as exact as any file system keeps time, until the year 2262. */
  static long nanos(Instant time) {
    return time.getEpochSecond() * 1_000_000_000L + time.getNano();
  }

  /** Whether the file was read in exactly this state. */
  boolean holds(ListedFile file) {
    return new State(file.size(), nanos(file.modified())).equals(files.get(file.file()));
  }

  /** Whether the file is known as one that the listing refused. */
  boolean holdsRefused(String file) {
    return REFUSED.equals(files.get(file));
  }

  /** The same files, of which these hold in no state. */
  Manifest without(Set<String> doubted) {
    Manifest manifest = new Manifest();
    manifest.files.putAll(files);
    manifest.ignored.addAll(ignored);
    doubted.forEach(file -> manifest.files.replace(file, UNKNOWN));
    return manifest;
  }

  Set<String> files() {
    return files.keySet();
  }

  Set<String> ignored() {
    return ignored;
  }
}
