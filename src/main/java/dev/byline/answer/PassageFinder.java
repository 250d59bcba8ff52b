package dev.byline.answer;

import dev.byline.answer.ComparedWords.Word;
import dev.byline.answer.WordAlignment.Pair;
import dev.byline.article.Article;
import dev.byline.article.ArticleFolder;
import dev.byline.article.Citation;
import dev.byline.article.Paragraph;
import dev.byline.article.ReadOutcome;
import dev.byline.article.Sentence;
import dev.byline.article.SourceSpan;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.QueryTerm;
import dev.byline.index.SentenceQuery;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the sentences that hold a text, or something like it: a search of all its words gives
 * candidates, which are read from their files and lined up with it word by word.
 */
final class PassageFinder {

  /** A text's own sentence ranks among the first few; near-copies of it may stand in many files. */
  private static final int CANDIDATES = 40;

  /** Each is read anew. */
  private static final int FILES = 15;

  private static final int PLACES_IN_A_FILE = 3;

  /** So many different words tell a text from every other. */
  private static final int TERMS = 60;

  private final ArticleIndex index;
  private final ArticleFolder folder;
  private final NameReader names;
  private final TextAnalysis analysis;

  PassageFinder(ArticleIndex index, ArticleFolder folder, NameReader names, TextAnalysis analysis) {
    this.index = index;
    this.folder = folder;
    this.names = names;
    this.analysis = analysis;
  }

  /**
   * Sentences that hold something of the text.
   *
   * @param citation from the first sentence to the last
   * @param span where in the file the words stand that both have
   * @param alignment with all of these sentences as they read
   */
  record Found(
      Citation citation, SourceSpan span, IndexedArticle article, WordAlignment alignment) {}

  /** The most alike first; of equal ones those of the newest article. */
  List<Found> find(ComparedWords given, IndexView view) {
    List<QueryTerm> terms = terms(given);
    if (terms.isEmpty()) {
      return List.of();
    }
    List<IndexedSentence> sentences =
        view.sentences(
            view.search(
                    new SentenceQuery(
                        terms,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()),
                    CANDIDATES)
                .candidates());
    Map<IndexedArticle, List<IndexedSentence>> byFile = new LinkedHashMap<>();
    sentences.forEach(
        sentence ->
            byFile.computeIfAbsent(sentence.article(), a -> new ArrayList<>()).add(sentence));
    List<Found> found = new ArrayList<>();
    byFile.entrySet().stream()
        .limit(FILES)
        .forEach(file -> addPlaces(found, given, file.getKey(), file.getValue()));
    found.sort(
        Comparator.comparingDouble((Found one) -> one.alignment.similarity())
            .thenComparing(one -> one.article.published().date())
            .reversed());
    return found;
  }

  private List<QueryTerm> terms(ComparedWords given) {
    Set<String> seen = new HashSet<>();
    List<QueryTerm> terms = new ArrayList<>();
    for (Token token : analysis.tokens(given.text())) {
      if (terms.size() < TERMS && !token.stopWord() && seen.add(token.stem())) {
        terms.add(names.term(NameReader.surface(given.text(), token), token));
      }
    }
    return terms;
  }

  private void addPlaces(
      List<Found> found,
      ComparedWords given,
      IndexedArticle indexed,
      List<IndexedSentence> candidates) {
    Optional<Article> read = read(indexed);
    if (read.isEmpty()) {
      return;
    }
    Article article = read.get();
    List<Sentence> sentences =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.role().quotable())
            .map(Paragraph::sentences)
            .flatMap(List::stream)
            .toList();
    Set<SourceSpan> spans = new HashSet<>();
    candidates.stream()
        .limit(PLACES_IN_A_FILE)
        .map(candidate -> around(candidate, article, sentences, given.words().size()))
        .flatMap(window -> found(given, window, article, indexed).stream())
        .filter(one -> spans.add(one.citation.span()))
        .forEach(found::add);
  }

  /** The article as it was indexed; one that is no longer so is to be indexed again. */
  private Optional<Article> read(IndexedArticle indexed) {
    if (folder.read(indexed.file()) instanceof ReadOutcome.Read read
        && read.article().fingerprint().hash().equals(indexed.contentHash())) {
      return Optional.of(read.article());
    }
    index.requeue(indexed.file());
    return Optional.empty();
  }

  /** The sentence with as many before and after it as a text of so many words may reach into. */
  private List<Sentence> around(
      IndexedSentence candidate, Article article, List<Sentence> sentences, int words) {
    int at = 0;
    while (at < sentences.size() && !sentences.get(at).span().equals(candidate.citation().span())) {
      at++;
    }
    if (at == sentences.size()) {
      return List.of();
    }
    int from = at;
    for (int before = 0; from > 0 && before < words; from--) {
      before += analysis.tokens(article.reading(sentences.get(from - 1))).size();
    }
    int to = at + 1;
    for (int after = 0; to < sentences.size() && after < words; to++) {
      after += analysis.tokens(article.reading(sentences.get(to))).size();
    }
    return sentences.subList(from, to);
  }

  private Optional<Found> found(
      ComparedWords given, List<Sentence> window, Article article, IndexedArticle indexed) {
    if (window.isEmpty()) {
      return Optional.empty();
    }
    List<Word> common = common(WordAlignment.within(given, words(window, article)));
    if (common.isEmpty()) {
      return Optional.empty();
    }
    int first = holding(window, article, common.getFirst());
    int last = holding(window, article, common.getLast());
    List<Sentence> held = window.subList(first, last + 1);
    WordAlignment alignment = WordAlignment.within(given, words(held, article));
    alignment = alignment.without(Interruptions.of(alignment));
    List<Word> kept = common(alignment);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    SourceSpan whole = new SourceSpan(held.getFirst().span().start(), held.getLast().span().end());
    return Optional.of(
        new Found(
            new Citation(indexed.file(), held.getFirst().line(), whole, indexed.contentHash()),
            span(held, article, kept),
            indexed,
            alignment));
  }

  private ComparedWords words(List<Sentence> sentences, Article article) {
    return ComparedWords.of(
        sentences.stream().map(article::reading).collect(Collectors.joining(" ")), analysis);
  }

  /** The words of the source that the given text has too. */
  private static List<Word> common(WordAlignment alignment) {
    return alignment.pairs().stream()
        .filter(Pair::same)
        .map(pair -> alignment.source().words().get(pair.source()))
        .toList();
  }

  /** The number of the sentence in which the word stands, of those joined by single spaces. */
  private static int holding(List<Sentence> sentences, Article article, Word word) {
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      end += article.reading(sentences.get(i)).length() + 1;
      if (word.start() < end) {
        return i;
      }
    }
    return sentences.size() - 1;
  }

  private static SourceSpan span(List<Sentence> held, Article article, List<Word> common) {
    Sentence first = held.getFirst();
    Sentence last = held.getLast();
    int start = Math.min(common.getFirst().start(), article.reading(first).length());
    int before =
        held.subList(0, held.size() - 1).stream()
            .mapToInt(sentence -> article.reading(sentence).length() + 1)
            .sum();
    int end = Math.clamp(common.getLast().end() - before, 0, article.reading(last).length());
    int from = article.place(first, new SourceSpan(start, article.reading(first).length())).start();
    int to = article.place(last, new SourceSpan(0, end)).end();
    return new SourceSpan(from, Math.max(from, to));
  }
}
