package dev.byline.index;

import dev.byline.testsupport.Newsroom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Searches as tests put them: words parted by spaces. */
final class Searches {

  private Searches() {}

  static List<String> texts(Newsroom newsroom, String words) {
    try (IndexView view = newsroom.index().open().orElseThrow()) {
      return texts(view, newsroom.get(TextAnalysis.class), words);
    }
  }

  static List<String> texts(IndexView view, TextAnalysis analysis, String words) {
    return texts(view, query(analysis, words));
  }

  static List<String> texts(IndexView view, SentenceQuery query) {
    return view.sentences(view.search(query, 100).candidates()).stream()
        .map(IndexedSentence::text)
        .toList();
  }

  static SentenceQuery query(TextAnalysis analysis, String words) {
    return between(analysis, words, Optional.empty(), Optional.empty());
  }

  static SentenceQuery between(
      TextAnalysis analysis, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new SentenceQuery(terms(analysis, words), from, to, Optional.empty(), false);
  }

  static List<QueryTerm> terms(TextAnalysis analysis, String words) {
    return analysis.tokens(words).stream()
        .map(
            token ->
                new QueryTerm(
                    token.exact(),
                    List.of(token.exact()),
                    List.of(token.stem()),
                    List.of(token.exact())))
        .toList();
  }
}
