package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names: runs of capitalised words, freed of the titles before them. */
final class NameRuns {

  /** Small words that may stand within a name. */
  private static final Set<String> PARTICLES =
      Set.of("de", "der", "den", "van", "von", "la", "le", "al", "el", "bin", "ibn", "du", "da");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "from", "to", "with", "by", "of", "for", "about", "against");

  private final WordList roleWords;
  private final WordList noNames;

  NameRuns(WordList roleWords, WordList noNames) {
    this.roleWords = roleWords;
    this.noNames = noNames;
  }

  /**
   * A name in a sentence.
   *
   * @param name the words of it, without titles
   * @param first the number of its first word, titles included
   * @param last the number of its last word
   */
  record Run(List<String> name, int first, int last) {

    /** Whether a title stands before the name: then it is a person's. */
    boolean titled() {
      return last - first >= name.size();
    }

    String full() {
      return String.join(" ", name);
    }

    String surname() {
      return name.getLast();
    }
  }

  /** The run that ends with this word, or empty where the word ends no name. */
  Optional<Run> endingAt(Words words, int last) {
    if (!partOfName(words.get(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0
        && words.get(first).follows()
        && !words.get(first - 1).possessive()
        && (partOfName(words.get(first - 1)) || particleWithin(words, first - 1))) {
      first--;
    }
    return Optional.of(new Run(withoutRoles(words, first, last), first, last));
  }

  /** The run that begins with this word or, after an article, with the next. */
  Optional<Run> startingAt(Words words, int first) {
    int at = first;
    // "said the US Secretary of State Marco Rubio": small words may lead to the name.
    while (at < words.size()
        && at - first < 4
        && !partOfName(words.get(at))
        && !words.get(at).quoted()
        && (at == first || words.get(at).follows())
        && (words.get(at).lower().equals("the") || roleWords.contains(words.get(at).text()))) {
      at++;
    }
    int last = at - 1;
    while (last + 1 < words.size()
        && partOfName(words.get(last + 1))
        && (last + 1 == at || words.get(last + 1).follows())) {
      last++;
    }
    return last < at ? Optional.empty() : endingAt(words, last);
  }

  /** All names of a sentence in order, without those of a dateline. */
  List<Run> all(Words words) {
    List<Run> runs = new ArrayList<>();
    for (int i = words.inDateline(); i < words.size(); i++) {
      boolean goesOn =
          i + 1 < words.size()
              && !words.get(i).possessive()
              && words.get(i + 1).follows()
              && partOfName(words.get(i + 1));
      if (!goesOn && !words.get(i).quoted()) {
        endingAt(words, i).ifPresent(runs::add);
      }
    }
    return runs;
  }

  /** "on Truth Social", "to Marco Rubio": where or to whom something is said, not by whom. */
  boolean governed(Words words, Run run) {
    return run.first() > 0
        && PREPOSITIONS.contains(words.get(run.first() - 1).lower())
        && !ofOffice(words, run.first(), run.last());
  }

  /** "Secretary of State Marco Rubio": what the office is of stands before a name in full. */
  private boolean ofOffice(Words words, int first, int last) {
    return last - first >= 2
        && first > 1
        && words.get(first - 1).lower().equals("of")
        && roleWords.contains(words.get(first - 2).text());
  }

  /** "the White House": no person is named with an article. */
  boolean withArticle(Words words, Run run) {
    return run.first() > 0 && words.get(run.first() - 1).lower().equals("the");
  }

  private boolean partOfName(Words.Word word) {
    return word.capitalised() && !noNames.contains(word.lower());
  }

  private boolean particleWithin(Words words, int i) {
    return i > 0
        && PARTICLES.contains(words.get(i).text())
        && words.get(i).follows()
        && partOfName(words.get(i - 1));
  }

  private List<String> withoutRoles(Words words, int first, int last) {
    int from = first;
    for (int i = first; i < last; i++) {
      if (roleWords.contains(words.get(i).text())) {
        from = i + 1;
      }
    }
    if (from == first && ofOffice(words, first, last)) {
      from = last - 1;
    }
    // A title alone ("the Foreign Minister", "White House") is all the name there is.
    if (roleWords.contains(words.get(last).text())) {
      from = first;
    }
    List<String> name = new ArrayList<>();
    for (int i = from; i <= last; i++) {
      name.add(words.get(i).text());
    }
    return List.copyOf(name);
  }
}
