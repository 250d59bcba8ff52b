package dev.byline.index;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

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

  private BroadRanking() {}

  static Query query(SentenceQuery query) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(LuceneGeneration.kind(Fields.SENTENCE), Occur.FILTER);
    if (query.onlySaid() && query.saidBy().isPresent()) {
      builder.add(by(query.saidBy().get()), Occur.FILTER);
    }
    if (query.from().isPresent() || query.to().isPresent()) {
      builder.add(
          LongPoint.newRangeQuery(
              Fields.PUBLISHED,
              query.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              query.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (QueryTerm term : query.terms()) {
      for (Weighted weighted : FIELDS) {
        terms.add(new BoostQuery(spellings(term, weighted.field), weighted.weight), Occur.SHOULD);
      }
    }
    // A statement often names its speaker only as "he": the speaker counts like a word of it.
    query.saidBy().ifPresent(person -> terms.add(by(person), Occur.SHOULD));
    builder.add(terms.build(), Occur.MUST);
    return builder.build();
  }

  private static Query by(SpokenBy person) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    person.words().forEach(word -> words.add(spellings(word, Fields.SPEAKER_WORDS), Occur.MUST));
    person.initial().ifPresent(initial -> words.add(initials(initial), Occur.FILTER));
    return words.build();
  }

  private static Query initials(String initial) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.SPEAKER_INITIAL, initial)), Occur.SHOULD)
        .add(new TermQuery(new Term(Fields.SPEAKER_INITIAL, Fields.NO_INITIAL)), Occur.SHOULD)
        .build();
  }

  private static Query spellings(QueryTerm term, String field) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    term.stems().forEach(stem -> builder.addTerm(new Term(field, stem)));
    return builder.build();
  }
}
