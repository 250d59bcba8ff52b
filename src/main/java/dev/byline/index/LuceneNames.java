package dev.byline.index;

import dev.byline.attribution.ObservedName;
import dev.byline.attribution.ObservedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The names of one generation, read from its terms one after another. */
final class LuceneNames implements ObservedNames {

  /** So many of a name's articles tell its company. */
  private static final int SAMPLE = 6;

  /** How many companions are looked at closely, and how many are given. */
  private static final int CLOSE = 80;

  private static final int COMPANY = 40;

  private final IndexReader reader;
  private final int articles;
  private final @Nullable Bits live;

  /**
   * @param articles how many articles the generation has
   */
  LuceneNames(IndexReader reader, int articles) {
    this.reader = reader;
    this.articles = articles;
    this.live = MultiBits.getLiveDocs(reader);
  }

  @Override
  public Stream<ObservedName> all() {
    try {
      Terms names = MultiTerms.getTerms(reader, NameFields.NAMES);
      Terms roles = MultiTerms.getTerms(reader, NameFields.ROLES);
      return names == null
          ? Stream.empty()
          : StreamSupport.stream(
              new Names(names.iterator(), roles == null ? TermsEnum.EMPTY : roles.iterator()),
              false);
    } catch (IOException e) {
      throw new UncheckedIOException("listing the names", e);
    }
  }

  private final class Names extends Spliterators.AbstractSpliterator<ObservedName> {

    private final TermsEnum names;
    private final TermsEnum roles;

    Names(TermsEnum names, TermsEnum roles) {
      super(Long.MAX_VALUE, Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.ORDERED);
      this.names = names;
      this.roles = roles;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ObservedName> action) {
      try {
        BytesRef term;
        while ((term = names.next()) != null) {
          int count = count(names);
          // The names of deleted articles stay until segments are merged.
          if (count > 0) {
            String name = term.utf8ToString();
            action.accept(new ObservedName(name, count, roles(roles, name)));
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException("listing the names", e);
      }
    }
  }

  private int count(TermsEnum term) throws IOException {
    if (live == null) {
      return term.docFreq();
    }
    int count = 0;
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    while (next(postings) != DocIdSetIterator.NO_MORE_DOCS) {
      count++;
    }
    return count;
  }

  private int next(PostingsEnum postings) throws IOException {
    int document = postings.nextDoc();
    while (live != null && document != DocIdSetIterator.NO_MORE_DOCS && !live.get(document)) {
      document = postings.nextDoc();
    }
    return document;
  }

  private List<ObservedName.Role> roles(TermsEnum terms, String name) throws IOException {
    BytesRef prefix = new BytesRef(name + NameFields.BETWEEN);
    List<ObservedName.Role> roles = new ArrayList<>();
    if (terms.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
      BytesRef term = terms.term();
      while (term != null && StringHelper.startsWith(term, prefix)) {
        role(terms, term.utf8ToString().substring(name.length() + 1)).ifPresent(roles::add);
        term = terms.next();
      }
    }
    return roles;
  }

  private Optional<ObservedName.Role> role(TermsEnum term, String phrase) throws IOException {
    NumericDocValues days = MultiDocValues.getNumericValues(reader, Fields.DATE_ORDER);
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    int count = 0;
    long latest = Long.MIN_VALUE;
    int document = next(postings);
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      count++;
      if (days != null && days.advanceExact(document)) {
        latest = Math.max(latest, days.longValue());
      }
      document = next(postings);
    }
    // Articles that state no day have the least number for one.
    Optional<LocalDate> day =
        latest == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(latest));
    return count == 0 ? Optional.empty() : Optional.of(new ObservedName.Role(phrase, count, day));
  }

  @Override
  public Set<String> company(String name) {
    try {
      Map<String, Integer> together = new HashMap<>();
      for (int article : sample(name)) {
        for (String companion : names(article)) {
          together.merge(companion, 1, Integer::sum);
        }
      }
      together.remove(name);
      List<String> close =
          together.entrySet().stream()
              .sorted(
                  Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                      .thenComparing(Map.Entry::getKey))
              .limit(CLOSE)
              .map(Map.Entry::getKey)
              .toList();
      Map<String, Double> telling = new HashMap<>();
      for (String companion : close) {
        int frequency = reader.docFreq(new Term(NameFields.NAMES, companion));
        // Whom only this article names is in nobody else's company; whom all name is in
        // everybody's.
        if (frequency > 1 && frequency < articles) {
          telling.put(
              companion,
              together.getOrDefault(companion, 0) * Math.log((double) articles / frequency));
        }
      }
      Set<String> company = new LinkedHashSet<>();
      telling.entrySet().stream()
          .sorted(
              Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue())
                  .thenComparing(Map.Entry::getKey))
          .limit(COMPANY)
          .forEach(e -> company.add(e.getKey()));
      return company;
    } catch (IOException e) {
      throw new UncheckedIOException("looking up the company of a name", e);
    }
  }

  private List<Integer> sample(String name) throws IOException {
    List<Integer> sample = new ArrayList<>();
    PostingsEnum postings =
        MultiTerms.getTermPostingsEnum(
            reader, NameFields.NAMES, new BytesRef(name), PostingsEnum.NONE);
    if (postings != null) {
      int document = next(postings);
      while (document != DocIdSetIterator.NO_MORE_DOCS && sample.size() < SAMPLE) {
        sample.add(document);
        document = next(postings);
      }
    }
    return sample;
  }

  private List<String> names(int article) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    SortedSetDocValues values = leaf.reader().getSortedSetDocValues(NameFields.NAMES);
    List<String> names = new ArrayList<>();
    if (values != null && values.advanceExact(article - leaf.docBase)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        names.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return names;
  }
}
