package dev.byline.answer;

import dev.byline.article.DatedExpression;
import dev.byline.article.DatedExpression.Basis;
import dev.byline.article.DatedExpression.Grain;
import dev.byline.article.DayRange;
import dev.byline.article.TimeExpressions;
import dev.byline.index.IndexSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells to what time a question limits its answers: "what did Okonska say on Tuesday?". The limit
 * is hard: a sentence must be from an article of that time or tell of that time itself.
 *
 * <p>Such a limit is the first time expression without a stated year in a question that asks for
 * somebody's words, or that is not in the present tense: in "how many people live there today?" no
 * day is meant. A stated year mostly belongs to what is asked ("who was president in 2014?") and is
 * searched like any other word; it limits only within the time that the articles tell of, and there
 * only where a day is named or somebody's words are asked for. Where no article states its day,
 * nothing can be limited.
 *
 * <p>"Yesterday" and "on Tuesday" count from the asker's day. "In March" and "17 April" are the
 * last ones that the articles reach: of an archive nobody asks for a month after its end.
 */
final class AskedTimes {

  /** The first auxiliary tells the tense of a question. */
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(?:(?<present>is|are|am|do|does|can)|was|were|did|has|have|had|will|would)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Articles tell of the weeks before them. */
  private static final int TOLD_BEFORE_DAYS = 31;

  /** What goes with the words of time when they are left out. */
  private static final Pattern BEFORE_TIME =
      Pattern.compile("(?:\\b(?:on|in|at|over|during|of|the|early|late)\\s+){1,3}$");

  private static final Pattern ON = Pattern.compile("\\bon\\s+$", Pattern.CASE_INSENSITIVE);

  private final LocalDate today;
  private final Optional<DayRange> covered;

  /**
   * @param today the asker's day
   * @param index what is searched
   */
  AskedTimes(LocalDate today, IndexSummary index) {
    this.today = today;
    this.covered = index.from().flatMap(from -> index.to().map(to -> new DayRange(from, to)));
  }

  /**
   * The time to which the question limits its answers, if it does.
   *
   * @param asksForWords whether it asks for what somebody said
   */
  Optional<AskedTime> in(String question, boolean asksForWords) {
    if (covered.isEmpty()) {
      return Optional.empty();
    }
    return expressions(question, today, covered.get().to()).stream()
        .filter(expression -> asksForWords || asksForNews(question, expression))
        .filter(
            expression ->
                onALateDay(question, expression) || limits(expression, asksForWords, covered.get()))
        .findFirst()
        .map(expression -> new AskedTime(expression.span(), expression.days()));
  }

  private static List<DatedExpression> expressions(
      String question, LocalDate today, LocalDate newest) {
    List<DatedExpression> expressions = new ArrayList<>();
    for (DatedExpression expression : TimeExpressions.in(question, Optional.of(today))) {
      if (expression.basis() != Basis.CALENDAR) {
        expressions.add(expression);
      }
    }
    for (DatedExpression expression : TimeExpressions.in(question, Optional.of(newest))) {
      if (expression.basis() == Basis.CALENDAR) {
        expressions.add(expression);
      }
    }
    expressions.sort(Comparator.comparingInt(expression -> expression.span().start()));
    return expressions;
  }

  /** "on 24 April 2025" asks for that day, whether any article is so late or not. */
  private boolean onALateDay(String question, DatedExpression expression) {
    return expression.grain() == Grain.DAY
        && expression.days().from().isAfter(covered.orElseThrow().to())
        && ON.matcher(question.substring(0, expression.span().start())).find();
  }

  private static boolean limits(
      DatedExpression expression, boolean asksForWords, DayRange covered) {
    return expression.basis() != Basis.STATED
        || (expression.days().overlaps(told(covered))
            && (asksForWords || expression.grain() == Grain.DAY));
  }

  private static DayRange told(DayRange covered) {
    return new DayRange(covered.from().minusDays(TOLD_BEFORE_DAYS), covered.to());
  }

  /** Not what is so: where no auxiliary tells, "today" and "this year" may mean nowadays. */
  private boolean asksForNews(String question, DatedExpression expression) {
    Matcher auxiliary = AUXILIARY.matcher(question);
    return auxiliary.find()
        ? auxiliary.group("present") == null
        : !expression.days().encloses(DayRange.of(today));
  }

  /**
   * The same question, asked of the time before the newest article: what "on Tuesday" would have
   * meant then. Empty unless the time that was asked lies after all articles.
   */
  Optional<String> withinArticles(String question, AskedTime asked) {
    if (covered.isEmpty() || !asked.days().from().isAfter(covered.get().to())) {
      return Optional.empty();
    }
    LocalDate newest = covered.get().to();
    return TimeExpressions.in(question, Optional.of(newest)).stream()
        .filter(expression -> expression.span().equals(asked.words()))
        .map(DatedExpression::days)
        .filter(days -> days.overlaps(told(covered.get())))
        .map(days -> replaced(question, asked, days))
        .findFirst();
  }

  /** The same question without its time. */
  static String withoutTime(String question, AskedTime asked) {
    String before = question.substring(0, asked.words().start());
    String after = question.substring(asked.words().end()).stripLeading();
    return (BEFORE_TIME.matcher(before).replaceFirst("").strip() + " " + after)
        .replaceFirst("\\s+(?=[?!.]*$)", "")
        .strip();
  }

  private static String replaced(String question, AskedTime asked, DayRange days) {
    String before = question.substring(0, asked.words().start());
    String on = before.endsWith(" on ") ? "" : "on ";
    String words =
        !days.hasEnd()
            ? "since " + days.from()
            : !days.hasBeginning()
                ? "until " + days.to()
                : days.from().equals(days.to())
                    ? on + days.from()
                    : "between " + days.from() + " and " + days.to();
    return before + words + question.substring(asked.words().end());
  }
}
