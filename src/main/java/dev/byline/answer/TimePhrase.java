package dev.byline.answer;

import dev.byline.article.DatedExpression;
import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.SourceSpan;
import dev.byline.article.TimeExpressions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words with which a question says when, prepositions too: "in March", "last week". */
final class TimePhrase {

  /** Where the words stand is the same on every day. */
  private static final Optional<LocalDate> ANY_DAY = Optional.of(LocalDate.of(2000, 6, 7));

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:on|in|at|over|during|of|the|early|late)\\s+){1,3}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:since|until|till|before|after|from|between|by)\\s.*", Pattern.CASE_INSENSITIVE);

  private TimePhrase() {}

  /** Where a text says when, for the first time. */
  static Optional<SourceSpan> in(String text) {
    return TimeExpressions.in(text, ANY_DAY).stream().findFirst().map(it -> span(text, it));
  }

  /** The whole fragment as a phrase that can end a question: "March" as "in March". */
  static Optional<String> of(String fragment) {
    return Stream.of(fragment, "on " + fragment, "in " + fragment)
        .filter(phrase -> endsAQuestion(phrase, fragment))
        .findFirst();
  }

  private static boolean endsAQuestion(String phrase, String fragment) {
    return TimeExpressions.in(phrase, ANY_DAY).stream()
        .findFirst()
        .filter(it -> span(phrase, it).equals(new SourceSpan(0, phrase.length())))
        .filter(it -> fits(phrase, fragment, it))
        .isPresent();
  }

  /** A day stands with "on", a month or year with "in", and "yesterday" with neither. */
  private static boolean fits(String phrase, String fragment, DatedExpression expression) {
    boolean alone = expression.span().start() == 0;
    if (phrase.equals(fragment)) {
      return !alone
          || LIMIT.matcher(phrase).matches()
          || (expression.basis() == Basis.RELATIVE && !WEEKDAY.matcher(phrase).matches());
    }
    return phrase.startsWith("on ") == (expression.grain() == Grain.DAY);
  }

  private static SourceSpan span(String text, DatedExpression expression) {
    int start = expression.span().start();
    Matcher before = BEFORE.matcher(text).region(0, start);
    return new SourceSpan(before.find() ? before.start() : start, expression.span().end());
  }
}
