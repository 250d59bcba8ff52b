package dev.byline.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * The query that finds candidates: BM25 of every field, added up with weights. It must be broad;
 * the order in which people see sentences is made from its candidates, in {@code answer}.
 *
 * <p>BM25 is Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * 2009, with Lucene's defaults.
 */
final class BroadRanking {

  /** What a match around the sentence is worth beside one in it. */
  private record Weighted(String field, float weight) {}

  private static final List<Weighted> FIELDS =
      List.of(
          new Weighted(Fields.BODY, 1f),
          new Weighted(Fields.PARAGRAPH, 0.4f),
          new Weighted(Fields.TITLE, 0.3f),
          new Weighted(Fields.BEFORE, 0.2f));

  /**
   * What it is worth to be said by whoever is asked about: as much as a rare word of the question.
   */
  private static final float BY_THEM = 6f;

  private BroadRanking() {}

  static Query query(SentenceQuery query, Collection<String> speakers) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(LuceneGeneration.kind(Fields.SENTENCE), Occur.FILTER);
    if (query.onlySaid() && query.saidBy().isPresent()) {
      builder.add(Filters.by(speakers), Occur.FILTER);
    }
    Filters.published(query.from(), query.to()).ifPresent(days -> builder.add(days, Occur.FILTER));
    query.during().ifPresent(days -> builder.add(SentenceDates.during(days), Occur.FILTER));
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (QueryTerm term : query.terms()) {
      for (Weighted weighted : FIELDS) {
        terms.add(
            new BoostQuery(Filters.spellings(term, weighted.field), weighted.weight), Occur.SHOULD);
      }
    }
    // A statement often names its speaker only as "he": the speaker counts like a word of it.
    terms.add(new BoostQuery(Filters.by(speakers), BY_THEM), Occur.SHOULD);
    builder.add(terms.build(), Occur.MUST);
    return builder.build();
  }
}
