package dev.byline.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries that tell what is wanted from what is not. */
final class Filters {

  private Filters() {}

  static Query statements(StatementQuery query, Collection<String> speakers) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(LuceneGeneration.kind(Fields.STATEMENT), Occur.FILTER);
    query
        .file()
        .ifPresent(file -> builder.add(new TermQuery(new Term(Fields.FILE, file)), Occur.FILTER));
    query.saidBy().ifPresent(person -> builder.add(by(speakers), Occur.FILTER));
    published(query.from(), query.to()).ifPresent(days -> builder.add(days, Occur.FILTER));
    return builder.build();
  }

  /** Of articles published in these days, or empty where neither end is given. */
  static Optional<Query> published(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() && to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LongPoint.newRangeQuery(
                Fields.PUBLISHED,
                from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
  }

  /** Said by one of these. */
  static Query by(Collection<String> speakers) {
    return new TermInSetQuery(Fields.SAID_BY, speakers.stream().map(BytesRef::new).toList());
  }

  /** Any spelling of the term. */
  static Query spellings(QueryTerm term, String field) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    term.stems().forEach(stem -> builder.addTerm(new Term(field, stem)));
    return builder.build();
  }
}
