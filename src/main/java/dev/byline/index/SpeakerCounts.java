package dev.byline.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts the statements of each speaker, without those of files that are gone. */
final class SpeakerCounts {

  private SpeakerCounts() {}

  static Map<String, Integer> of(IndexReader reader) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms names = leaf.reader().terms(Fields.SPEAKER_NAME);
      if (names != null) {
        TermsEnum each = names.iterator();
        for (BytesRef name = each.next(); name != null; name = each.next()) {
          int live = live(each.postings(null, PostingsEnum.NONE), leaf.reader().getLiveDocs());
          if (live > 0) {
            counts.merge(name.utf8ToString(), live, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  private static int live(PostingsEnum statements, @Nullable Bits live) throws IOException {
    int count = 0;
    while (statements.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live == null || live.get(statements.docID()) ? 1 : 0;
    }
    return count;
  }
}
