package dev.byline.article;

import dev.byline.article.TimeMatch.Direction;
import dev.byline.article.TimeTokens.Gap;
import dev.byline.article.TimeTokens.Token;
import java.util.Set;

/**
 * Tells from the words of its clause whether a time is past or to come. The nearest word that tells
 * decides, first before the time, then after it: in "he said on Tuesday that he would fly on
 * Friday" Tuesday belongs to "said" and Friday to "would".
 */
final class Tense {

  /** A clause in which the verb stands farther off is not understood anyway. */
  private static final int REACH = 12;

  private static final WordList FUTURE = WordList.read(Tense.class, "future-words.txt");
  private static final WordList PAST = WordList.read(Tense.class, "past-words.txt");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "which", "who", "but", "when", "while", "because", "if", "as");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be");
  private static final Set<String> AFTER_BE = Set.of("due", "set", "to");

  /** Infinitives that announce: "leaders to meet on Friday". */
  private static final Set<String> ANNOUNCED = Set.of("be", "meet", "hold", "visit", "begin");

  private final TimeTokens tokens;

  Tense(TimeTokens tokens) {
    this.tokens = tokens;
  }

  Direction of(TimeMatch match) {
    Direction before = before(match.first());
    return before == Direction.UNTOLD ? after(match.next()) : before;
  }

  private Direction before(int first) {
    boolean announced = false;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      // A comma right before the time, or its preposition, is no end of the clause.
      if (i < first - 2 && ends(i + 1)) {
        break;
      }
      Direction told = told(i);
      if (told != Direction.UNTOLD) {
        return told;
      }
      announced |= tokens.get(i).is("to") && ANNOUNCED.contains(tokens.get(i + 1).lower());
      if (CLAUSE_OPENERS.contains(tokens.get(i).lower())) {
        break;
      }
    }
    return announced ? Direction.COMING : Direction.UNTOLD;
  }

  private Direction after(int next) {
    for (int i = next; i < Math.min(tokens.size(), next + REACH); i++) {
      boolean ends = i > next ? ends(i) : tokens.get(i).gap() == Gap.BREAK;
      if (ends || CLAUSE_OPENERS.contains(tokens.get(i).lower()) || tokens.get(i).is("and")) {
        return Direction.UNTOLD;
      }
      Direction told = told(i);
      if (told != Direction.UNTOLD) {
        return told;
      }
    }
    return Direction.UNTOLD;
  }

  /** Whether a clause ends before the token. */
  private boolean ends(int i) {
    Gap gap = tokens.get(i).gap();
    return gap == Gap.BREAK || gap == Gap.COMMA;
  }

  private Direction told(int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    String before = tokens.get(i - 1).lower();
    // "Will" and "May" within a sentence are names.
    boolean name = token.capitalised() && i > 0;
    boolean future =
        (FUTURE.contains(word) && !name)
            || word.endsWith("'ll")
            || (AFTER_BE.contains(word) && BE.contains(before))
            || ((before.equals("is") || before.equals("are")) && word.endsWith("ing"));
    if (future) {
      return Direction.COMING;
    }
    boolean participle = before.equals("be") || before.equals("being");
    boolean past = PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    return past && !participle ? Direction.PAST : Direction.UNTOLD;
  }
}
