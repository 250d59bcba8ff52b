package dev.byline.index;

import dev.byline.article.Citation;
import dev.byline.article.DayRange;
import dev.byline.article.PublicationDate;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.ObservedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** Searches one generation. */
final class LuceneView implements IndexView {

  /** How much alike two spellings must be: at most about a third of the letters may differ. */
  private static final float LIKE = 0.65f;

  private final LuceneGeneration generation;
  private final IndexSearcher searcher;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** The generation must have been retained for this view, which releases it. */
  LuceneView(LuceneGeneration generation) {
    this.generation = generation;
    this.searcher = generation.searcher();
  }

  @Override
  public IndexSummary summary() {
    return generation.summary();
  }

  @Override
  public SearchResult search(SentenceQuery query, int limit) {
    try {
      List<String> speakers = speakers(query.saidBy());
      TopDocs hits = searcher.search(BroadRanking.query(query, speakers), limit);
      List<Candidate> candidates =
          new EvidenceReader(searcher.getIndexReader(), query, speakers).read(hits.scoreDocs);
      return new SearchResult(
          candidates, statistics(query), summary().sentences(), summary().articles());
    } catch (IOException e) {
      throw new UncheckedIOException("searching generation " + summary().generation(), e);
    }
  }

  @Override
  public List<IndexedSentence> sentences(List<Candidate> candidates) {
    try {
      StoredFields stored = searcher.storedFields();
      Map<Integer, IndexedArticle> articles = new HashMap<>();
      Map<Integer, IndexedSentence> read = new HashMap<>();
      // In the index's order neighbouring sentences are unpacked together.
      for (int id : candidates.stream().mapToInt(Candidate::id).sorted().toArray()) {
        int number = articleOf(id);
        IndexedArticle article = articles.get(number);
        if (article == null) {
          article = article(stored.document(number));
          articles.put(number, article);
        }
        read.put(id, sentence(stored.document(id), article));
      }
      return candidates.stream()
          .map(candidate -> Objects.requireNonNull(read.get(candidate.id())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading sentences", e);
    }
  }

  private int articleOf(int sentence) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sentence, leaves));
    return sentence
        + EvidenceReader.values(
            leaf.reader(), Fields.TO_ARTICLE, new int[] {sentence - leaf.docBase})[0];
  }

  private List<SearchResult.TermStatistics> statistics(SentenceQuery query) throws IOException {
    List<SearchResult.TermStatistics> statistics = new ArrayList<>();
    for (QueryTerm term : query.terms()) {
      int sentences = 0;
      int articles = 0;
      for (String stem : term.stems()) {
        // The reader's own figures would count what was deleted until segments are merged.
        sentences += searcher.count(new TermQuery(new Term(Fields.BODY, stem)));
        articles += searcher.count(new TermQuery(new Term(Fields.WHOLE, stem)));
      }
      statistics.add(
          new SearchResult.TermStatistics(
              Math.min(sentences, summary().sentences()),
              Math.min(articles, summary().articles())));
    }
    return statistics;
  }

  private static IndexedSentence sentence(Document document, IndexedArticle article) {
    SourceSpan span = new SourceSpan(number(document, Fields.START), number(document, Fields.END));
    return new IndexedSentence(
        document.get(Fields.TEXT),
        new Citation(article.file(), number(document, Fields.LINE), span, article.contentHash()),
        number(document, Fields.ORDINAL),
        number(document, Fields.PARAGRAPH_NUMBER),
        document.getField(Fields.SAID) != null,
        List.of(document.getValues(Fields.SPEAKER)),
        SentenceDates.of(document),
        article);
  }

  private static IndexedArticle article(Document document) {
    return new IndexedArticle(
        document.get(Fields.FILE),
        document.get(Fields.HASH),
        document.get(Fields.HEADLINE),
        Optional.ofNullable(document.get(Fields.PUBLISHER)),
        new PublicationDate(
            LocalDate.ofEpochDay(number(document, Fields.DATE)),
            PublicationDate.Origin.valueOf(document.get(Fields.ORIGIN)),
            Optional.ofNullable(document.getField(Fields.TIME))
                .map(time -> Instant.ofEpochSecond(time.numericValue().longValue()))),
        Optional.ofNullable(document.get(Fields.URL)),
        number(document, Fields.SENTENCES),
        signature(document));
  }

  private static ArticleSignature signature(Document document) {
    BytesRef kept = document.getBinaryValue(Fields.SIGNATURE);
    return kept == null
        ? ArticleSignature.NONE
        : ArticleSignature.read(
            Arrays.copyOfRange(kept.bytes, kept.offset, kept.offset + kept.length));
  }

  private static int number(Document document, String field) {
    return document.getField(field).numericValue().intValue();
  }

  @Override
  public StatementPage statements(StatementQuery query, int offset, int limit) {
    Query wanted = Filters.statements(query, speakers(query.saidBy()));
    Sort newestFirst =
        new Sort(
            new SortField(Fields.DATE_ORDER, SortField.Type.LONG, true),
            new SortField(Fields.FILE_ORDER, SortField.Type.STRING),
            SortField.FIELD_DOC);
    try {
      int total = searcher.count(wanted);
      List<IndexedStatement> statements = new ArrayList<>();
      if (offset < total) {
        ScoreDoc[] hits =
            searcher.search(wanted, Math.min(total, offset + limit), newestFirst).scoreDocs;
        Map<Integer, IndexedArticle> articles = new HashMap<>();
        for (int i = offset; i < hits.length; i++) {
          statements.add(statement(hits[i].doc, articles));
        }
      }
      return new StatementPage(statements, total);
    } catch (IOException e) {
      throw new UncheckedIOException("listing statements", e);
    }
  }

  /** The names under which the person asked for is kept. */
  private List<String> speakers(Optional<SpokenBy> person) {
    return person.stream()
        .flatMap(asked -> speakers().named(asked).stream())
        .map(QuotedSpeaker::name)
        .toList();
  }

  private IndexedStatement statement(int id, Map<Integer, IndexedArticle> articles)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    int number = articleOf(id);
    IndexedArticle article = articles.get(number);
    if (article == null) {
      article = article(stored.document(number));
      articles.put(number, article);
    }
    return StatementDocuments.read(stored.document(id), article);
  }

  @Override
  public ObservedNames names() {
    return new LuceneNames(searcher.getIndexReader(), summary().articles());
  }

  @Override
  public SpeakerDirectory speakers() {
    try {
      return generation.speakers();
    } catch (IOException e) {
      throw new UncheckedIOException("listing speakers", e);
    }
  }

  @Override
  public List<String> spellings(String word, int limit) {
    try {
      DirectSpellChecker checker = new DirectSpellChecker();
      checker.setMinQueryLength(4);
      checker.setAccuracy(LIKE);
      SuggestWord[] near =
          checker.suggestSimilar(
              new Term(Fields.EXACT, word),
              limit,
              searcher.getIndexReader(),
              SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      List<String> spellings = new ArrayList<>();
      for (SuggestWord suggestion : near) {
        // Words of deleted articles stay in the dictionary until segments are merged.
        if (searcher.count(new TermQuery(new Term(Fields.EXACT, suggestion.string))) > 0) {
          spellings.add(suggestion.string);
        }
      }
      return spellings;
    } catch (IOException e) {
      throw new UncheckedIOException("looking for spellings", e);
    }
  }

  @Override
  public List<IndexedArticle> articles(int offset, int limit) {
    Sort newestFirst =
        new Sort(
            new SortField(Fields.DATE_ORDER, SortField.Type.LONG, true),
            new SortField(Fields.FILE_ORDER, SortField.Type.STRING));
    try {
      ScoreDoc[] hits =
          searcher.search(LuceneGeneration.kind(Fields.ARTICLE), offset + limit, newestFirst)
              .scoreDocs;
      List<IndexedArticle> articles = new ArrayList<>();
      for (int i = offset; i < hits.length; i++) {
        articles.add(article(searcher.storedFields().document(hits[i].doc)));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("listing the articles", e);
    }
  }

  @Override
  public Optional<IndexedArticle> article(String file) {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(LuceneGeneration.kind(Fields.ARTICLE), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.FILE, file)), Occur.FILTER)
            .build();
    try {
      ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
      return hits.length == 0
          ? Optional.empty()
          : Optional.of(article(searcher.storedFields().document(hits[0].doc)));
    } catch (IOException e) {
      throw new UncheckedIOException("looking up an article", e);
    }
  }

  @Override
  public List<IndexedArticle> published(DayRange days) {
    try {
      List<IndexedArticle> articles = new ArrayList<>();
      for (ScoreDoc hit : articlesOf(days, Sort.INDEXORDER, Math.max(1, summary().articles()))) {
        articles.add(article(searcher.storedFields().document(hit.doc)));
      }
      articles.sort(Comparator.comparing(IndexedArticle::file));
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("listing the articles of some days", e);
    }
  }

  @Override
  public Optional<LocalDate> lastPublication(DayRange days) {
    return edge(days, true);
  }

  @Override
  public Optional<LocalDate> firstPublication(DayRange days) {
    return edge(days, false);
  }

  private Optional<LocalDate> edge(DayRange days, boolean last) {
    Sort byDay = new Sort(LongField.newSortField(Fields.DAY, last, SortedNumericSelector.Type.MIN));
    try {
      for (ScoreDoc hit : articlesOf(days, byDay, 1)) {
        return Optional.of(article(searcher.storedFields().document(hit.doc)).published().date());
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("looking for days", e);
    }
  }

  private ScoreDoc[] articlesOf(DayRange days, Sort order, int limit) throws IOException {
    Query within =
        LongField.newRangeQuery(
            Fields.DAY,
            days.hasBeginning() ? days.from().toEpochDay() : Long.MIN_VALUE,
            days.hasEnd() ? days.to().toEpochDay() : Long.MAX_VALUE);
    Query query =
        new BooleanQuery.Builder()
            .add(LuceneGeneration.kind(Fields.ARTICLE), Occur.FILTER)
            .add(within, Occur.FILTER)
            .build();
    return searcher.search(query, limit, order).scoreDocs;
  }

  @Override
  public List<IndexedSentence> sentences(IndexedArticle article) {
    Query query =
        new BooleanQuery.Builder()
            .add(LuceneGeneration.kind(Fields.SENTENCE), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.FILE, article.file())), Occur.FILTER)
            .build();
    try {
      List<IndexedSentence> sentences = new ArrayList<>();
      int limit = Math.max(1, article.sentences());
      for (ScoreDoc hit : searcher.search(query, limit, Sort.INDEXORDER).scoreDocs) {
        sentences.add(sentence(searcher.storedFields().document(hit.doc), article));
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("reading an article's sentences", e);
    }
  }

  @Override
  public int articlesWith(String stem) {
    try {
      return searcher.getIndexReader().docFreq(new Term(Fields.WHOLE, stem));
    } catch (IOException e) {
      throw new UncheckedIOException("counting a term", e);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      generation.release();
    }
  }
}
