package dev.byline.answer;

import dev.byline.article.DatedExpression;
import dev.byline.article.PublicationDate;
import dev.byline.article.TimeExpressions;
import dev.byline.article.WordList;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence cut into words, each with what stands before it. */
final class SentenceWords {

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december")
              .split(" "));

  /**
   * A word.
   *
   * @param text as written
   * @param lower folded and in lower case, without a possessive ending
   * @param stem without its English ending
   * @param start its first UTF-16 code unit in the sentence
   * @param gap what stands between it and the word before
   * @param functionWord whether it carries no meaning of its own
   */
  record Word(String text, String lower, String stem, int start, String gap, boolean functionWord) {

    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    /** "US" is no "us". */
    boolean abbreviation() {
      return text.chars().filter(Character::isUpperCase).count() > 1;
    }

    boolean possessive() {
      return text.endsWith("'s") || text.endsWith("’s");
    }

    /** Whether a comma, a bracket, a dash or a quotation mark parts it from the word before. */
    boolean apart() {
      return !gap.isBlank() && !gap.equals("-") && !gap.equals(". ") && !gap.equals(".");
    }

    /** Whether another clause begins here whatever the word is. */
    boolean opensClause() {
      return gap.chars().anyMatch(c -> ";:—–()".indexOf(c) >= 0);
    }
  }

  /** Words that stand from one place to another, the last one included. */
  record Span(int first, int last) {

    boolean holds(int word) {
      return word >= first && word <= last;
    }
  }

  private static final Word NONE = new Word(" ", "", "", 0, "", true);

  private final List<Word> words = new ArrayList<>();
  private final List<Span> names;
  private final List<Span> clauses;

  private final Telling telling;
  private @Nullable List<DatedExpression> dates;

  SentenceWords(Telling telling, TextAnalysis analysis, WordList functionWords) {
    this.telling = telling;
    String text = telling.text();
    int end = 0;
    for (Token token : analysis.tokens(text)) {
      words.add(
          new Word(
              text.substring(token.start(), token.end()),
              token.exact(),
              token.stem(),
              token.start(),
              text.substring(Math.min(end, token.start()), token.start()),
              token.stopWord() || functionWords.contains(token.exact())));
      end = token.end();
    }
    this.names = readNames();
    this.clauses = readClauses();
  }

  int size() {
    return words.size();
  }

  /** The word at this place; one that is nothing outside of the sentence. */
  Word get(int i) {
    return i < 0 || i >= words.size() ? NONE : words.get(i);
  }

  String lower(int i) {
    return get(i).lower();
  }

  boolean at(int i, Set<String> any) {
    return any.contains(lower(i));
  }

  /** Whether these words stand here, one after the other. */
  boolean phrase(int i, String... expected) {
    for (int k = 0; k < expected.length; k++) {
      if (!lower(i + k).equals(expected[k])) {
        return false;
      }
    }
    return true;
  }

  boolean calendar(int i) {
    return at(i, WEEKDAYS) || month(i);
  }

  boolean month(int i) {
    return at(i, MONTHS) && get(i).capital();
  }

  /** Whether the word is written as a name, calendar words and opening function words not. */
  boolean name(int i) {
    Word word = get(i);
    return word.capital() && !calendar(i) && (!word.functionWord() || word.abbreviation());
  }

  /** The runs of words that are written as names. */
  List<Span> names() {
    return names;
  }

  private List<Span> readNames() {
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!name(i)) {
        continue;
      }
      int last = i;
      while (name(last + 1) && !get(last + 1).apart() && !get(last).possessive()) {
        last++;
      }
      names.add(new Span(i, last));
      i = last;
    }
    return names;
  }

  /** Clauses, roughly: parted where the punctuation or a conjunction after a comma says so. */
  List<Span> clauses() {
    return clauses;
  }

  private List<Span> readClauses() {
    List<Span> clauses = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < size(); i++) {
      if (get(i).opensClause() || (get(i).apart() && at(i, JOINING)) || at(i, CONTRASTING)) {
        clauses.add(new Span(first, i - 1));
        first = i;
      }
    }
    clauses.add(new Span(first, Math.max(first, size() - 1)));
    return clauses;
  }

  private static final Set<String> JOINING = Set.of("and", "or", "so", "then", "therefore", "nor");
  private static final Set<String> CONTRASTING =
      Set.of("but", "while", "whereas", "although", "though");

  /** The whole sentence. */
  Span all() {
    return new Span(0, size() - 1);
  }

  /** The clause in which this word stands. */
  Span clause(int word) {
    return clauses().stream().filter(clause -> clause.holds(word)).findFirst().orElseThrow();
  }

  /** The times that these words tell. */
  List<DatedExpression> dates(Span span) {
    int start = get(span.first()).start();
    int end = span.last() + 1 < size() ? get(span.last() + 1).start() : telling.text().length();
    return dates().stream()
        .filter(date -> date.span().start() >= start && date.span().start() < end)
        .toList();
  }

  private List<DatedExpression> dates() {
    // Most sentences hold no claim, and are never asked for their times.
    if (dates == null) {
      dates =
          TimeExpressions.in(
              telling.text(),
              Optional.of(telling.published())
                  .filter(PublicationDate::stated)
                  .map(PublicationDate::date));
    }
    return dates;
  }

  /** The words from one place to another, as written. */
  String text(Span span) {
    StringBuilder text = new StringBuilder();
    for (int i = span.first(); i <= span.last(); i++) {
      String written = get(i).text();
      text.append(i == span.first() ? "" : " ")
          .append(get(i).possessive() ? written.substring(0, written.length() - 2) : written);
    }
    return text.toString();
  }
}
