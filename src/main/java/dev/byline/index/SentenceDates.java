package dev.byline.index;

import dev.byline.article.Article;
import dev.byline.article.DatedExpression;
import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.DayRange;
import dev.byline.article.PublicationDate;
import dev.byline.article.Sentence;
import dev.byline.article.SourceSpan;
import dev.byline.article.TimeExpressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The days that a sentence tells of: searched as ranges of epoch days, stored as a few bytes each.
 */
final class SentenceDates {

  private static final Grain[] GRAINS = Grain.values();
  private static final Basis[] BASES = Basis.values();

  private SentenceDates() {}

  /** Adds what a sentence tells of; its "yesterday" counts from the day its article states. */
  static void add(Document document, Article article, Sentence sentence) {
    Optional<LocalDate> written =
        Optional.of(article.published()).filter(PublicationDate::stated).map(PublicationDate::date);
    List<DatedExpression> dates = TimeExpressions.in(sentence.text(), written);
    if (dates.isEmpty()) {
      return;
    }
    for (DatedExpression date : dates) {
      document.add(
          new LongRange(
              Fields.DAYS,
              new long[] {date.days().from().toEpochDay()},
              new long[] {date.days().to().toEpochDay()}));
    }
    document.add(new StoredField(Fields.DATES, packed(dates)));
  }

  /** What {@link #add} wrote to the stored document. */
  static List<DatedExpression> of(Document document) {
    BytesRef packed = document.getBinaryValue(Fields.DATES);
    return packed == null ? List.of() : unpacked(packed);
  }

  /**
   * Sentences of articles published in the range, and sentences that tell of a day or a longer time
   * wholly inside it.
   */
  static Query during(DayRange days) {
    long from = days.from().toEpochDay();
    long to = days.to().toEpochDay();
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(Fields.PUBLISHED, from, to), Occur.SHOULD)
        .add(
            LongRange.newWithinQuery(Fields.DAYS, new long[] {from}, new long[] {to}), Occur.SHOULD)
        .build();
  }

  private static BytesRef packed(List<DatedExpression> dates) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeVInt(dates.size());
      for (DatedExpression date : dates) {
        out.writeVInt(date.span().start());
        out.writeVInt(date.span().length());
        out.writeZLong(date.days().from().toEpochDay());
        out.writeZLong(date.days().to().toEpochDay());
        out.writeVInt(date.grain().ordinal());
        out.writeVInt(date.basis().ordinal());
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  private static List<DatedExpression> unpacked(BytesRef packed) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
      List<DatedExpression> dates = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        int start = in.readVInt();
        SourceSpan span = new SourceSpan(start, start + in.readVInt());
        LocalDate from = LocalDate.ofEpochDay(in.readZLong());
        LocalDate to = LocalDate.ofEpochDay(in.readZLong());
        dates.add(
            new DatedExpression(
                span, new DayRange(from, to), GRAINS[in.readVInt()], BASES[in.readVInt()]));
      }
      return dates;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }
}
