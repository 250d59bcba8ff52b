package dev.byline.answer;

import dev.byline.article.WordList;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedSentence;
import dev.byline.index.QueryTerm;
import dev.byline.index.SentenceQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the articles use a name: by itself, as "Crimea" and "the Kremlin", or mostly before another
 * noun, as "American" and "Easter". Only the first can be asked about.
 */
final class NameUse {

  /** Sentences that are looked at: a custom shows in few. */
  private static final int SENTENCES = 20;

  /** What follows may belong to both: "American and European leaders". */
  private static final Set<String> JOINING = Set.of("and", "or");

  private final WordList functionWords;

  NameUse(WordList functionWords) {
    this.functionWords = functionWords;
  }

  /**
   * The name as one asks about it.
   *
   * @param name without "the"
   * @param term by which sentences that hold it are found
   * @return with "the" where that is the custom; empty if it seldom stands by itself
   */
  Optional<String> asTopic(String name, QueryTerm term, IndexView view) {
    SentenceQuery holding =
        new SentenceQuery(
            List.of(term), Optional.empty(), Optional.empty(), Optional.empty(), false);
    Pattern uses =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}-])(?<the>[Tt]he )?"
                + Pattern.quote(name)
                + "(?![\\p{L}\\p{M}-])(?: (?<next>\\p{L}+))?");
    int alone = 0;
    int withThe = 0;
    int before = 0;
    for (IndexedSentence sentence : view.sentences(view.search(holding, SENTENCES).candidates())) {
      Matcher use = uses.matcher(sentence.text());
      while (use.find()) {
        String next = String.valueOf(use.group("next")).toLowerCase(Locale.ROOT);
        if (JOINING.contains(next)) {
          continue;
        }
        if (use.group("next") == null || functionWords.contains(next)) {
          alone++;
          withThe += use.group("the") == null ? 0 : 1;
        } else {
          before++;
        }
      }
    }
    if (alone == 0 || before > alone) {
      return Optional.empty();
    }
    // Headlines and "the US and Kremlin" drop it; a name that goes without never has it.
    return Optional.of(3 * withThe >= alone ? "the " + name : name);
  }
}
