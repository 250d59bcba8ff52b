package dev.byline.briefing;

import dev.byline.article.DayRange;
import dev.byline.attribution.NameBook;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.QueryTerm;
import dev.byline.index.SentenceQuery;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the articles that hold all words of a topic, each under any of its spellings. */
final class TopicFilter {

  /** Sentences that are looked at: of an article one is enough. */
  private static final int MOST_SENTENCES = 20_000;

  private final TextAnalysis analysis;
  private final NameBook names;

  TopicFilter(TextAnalysis analysis, NameBook names) {
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * Those on the topic.
   *
   * @param days the days of publication of the articles
   */
  List<IndexedArticle> of(
      List<IndexedArticle> articles, String topic, DayRange days, IndexView view) {
    List<QueryTerm> terms = terms(topic);
    if (terms.isEmpty()) {
      return List.of();
    }
    SentenceQuery query =
        new SentenceQuery(
            terms, Optional.of(days.from()), Optional.of(days.to()), Optional.empty(), false);
    List<Candidate> candidates =
        view.search(query, MOST_SENTENCES).candidates().stream()
            .filter(candidate -> candidate.terms().stream().allMatch(TopicFilter::held))
            .toList();
    Set<String> files =
        view.sentences(candidates).stream()
            .map(sentence -> sentence.citation().file())
            .collect(Collectors.toSet());
    return articles.stream()
        .filter(
            article ->
                article.published().stated()
                    ? files.contains(article.file())
                    : holds(article, terms, view))
        .toList();
  }

  /** A search by day knows only the articles that state theirs. */
  private boolean holds(IndexedArticle article, List<QueryTerm> terms, IndexView view) {
    Set<String> stems =
        Stream.concat(
                Stream.of(article.title()),
                view.sentences(article).stream().map(IndexedSentence::text))
            .flatMap(text -> analysis.tokens(text).stream())
            .map(Token::stem)
            .collect(Collectors.toSet());
    return terms.stream().allMatch(term -> term.stems().stream().anyMatch(stems::contains));
  }

  private static boolean held(TermEvidence evidence) {
    return evidence.inArticle() > 0;
  }

  private List<QueryTerm> terms(String topic) {
    List<QueryTerm> terms = new ArrayList<>();
    for (Token token : analysis.tokens(topic)) {
      if (!token.stopWord()) {
        String word = topic.substring(token.start(), token.end());
        List<String> spellings =
            Stream.concat(Stream.of(word), names.spellings(word).stream()).distinct().toList();
        List<Token> read =
            spellings.stream().flatMap(one -> analysis.tokens(one).stream()).toList();
        terms.add(
            new QueryTerm(
                word,
                spellings,
                read.stream().map(Token::stem).distinct().toList(),
                read.stream().map(Token::exact).distinct().toList()));
      }
    }
    return terms;
  }
}
