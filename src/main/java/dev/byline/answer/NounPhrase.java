package dev.byline.answer;

import dev.byline.article.SourceSpan;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the last thing that a question names with an article: "the talks" in "when did the talks
 * begin?". Without a grammar, a verb behind it is known by the auxiliary before it.
 */
final class NounPhrase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'.-]+");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> WITH_A_VERB =
      Set.of("did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "should");
  private static final Set<String> WITH_A_PARTICIPLE = Set.of("is", "are", "was", "were");
  private static final Pattern PARTICIPLE =
      Pattern.compile(".+(?:ed|en)|built|held|sent|met|found");

  private record Word(String lower, int start, int end) {}

  private NounPhrase() {}

  /** Where it stands, its article included. */
  static Optional<SourceSpan> in(String question, WordList functionWords) {
    List<Word> words = new ArrayList<>();
    WORD.matcher(question)
        .results()
        .forEach(
            match ->
                words.add(
                    new Word(match.group().toLowerCase(Locale.ROOT), match.start(), match.end())));
    for (int article = words.size() - 2; article >= 0; article--) {
      if (ARTICLES.contains(words.get(article).lower())) {
        int last = last(words, article, functionWords);
        if (last > article) {
          return Optional.of(new SourceSpan(words.get(article).start(), words.get(last).end()));
        }
      }
    }
    return Optional.empty();
  }

  private static int last(List<Word> words, int article, WordList functionWords) {
    int last = article;
    while (last + 1 < words.size() && !functionWords.contains(words.get(last + 1).lower())) {
      last++;
    }
    String before = article == 0 ? "" : words.get(article - 1).lower();
    boolean more = last - article >= 2;
    boolean goesOn = last + 1 < words.size() && words.get(last + 1).lower().equals("of");
    boolean verb =
        WITH_A_VERB.contains(before)
            || (WITH_A_PARTICIPLE.contains(before)
                && PARTICIPLE.matcher(words.get(last).lower()).matches());
    return more && !goesOn && verb ? last - 1 : last;
  }
}
