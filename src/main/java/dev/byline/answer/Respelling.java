package dev.byline.answer;

import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexView;
import dev.byline.index.TextAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Puts a question with one unknown word as the articles spell a word much like it. */
final class Respelling {

  /** How many words much alike are looked for: several may be one name. */
  private static final int LIKE = 6;

  private final TextAnalysis analysis;
  private final NameBook names;
  private final WordList functionWords;

  Respelling(TextAnalysis analysis, NameBook names, WordList functionWords) {
    this.analysis = analysis;
    this.names = names;
    this.functionWords = functionWords;
  }

  /**
   * The questions, the nearest spelling first and no name twice.
   *
   * @param unknown a word of the question, as it stands there
   */
  List<String> of(String question, String unknown, IndexView view) {
    String folded = analysis.tokens(unknown).getFirst().exact();
    // The whole word only: it may also be a part of another one.
    Matcher word =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(unknown) + "(?![\\p{L}\\p{N}])")
            .matcher(question);
    // A name keeps its capital, by which the next question is known to ask about one.
    boolean capital = Character.isUpperCase(unknown.codePointAt(0));
    Map<String, String> bySense = new LinkedHashMap<>();
    for (String known : view.spellings(folded, LIKE)) {
      // Nobody who asks about "dyed" means "did".
      if (functionWords.contains(known)) {
        continue;
      }
      String sense = names.canonical(known).orElse(known).toLowerCase(Locale.ROOT);
      bySense.putIfAbsent(sense, capital ? StringUtils.capitalize(known) : known);
    }
    return bySense.values().stream()
        .map(known -> word.replaceAll(Matcher.quoteReplacement(known)))
        .toList();
  }
}
