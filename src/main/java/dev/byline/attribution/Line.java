package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as tokens. What stands in quotation marks is one token, so that a rule over words
 * never looks into a quotation.
 *
 * @param tokens in their order
 */
record Line(List<Token> tokens) {

  /** A quotation of so few characters within a name is a nickname: Robert “Buddy” Lasker. */
  private static final int LONGEST_NICKNAME = 24;

  Line {
    tokens = List.copyOf(tokens);
  }

  /**
   * Cuts a sentence.
   *
   * @param paragraph in which it stands
   * @param start of the sentence in the paragraph
   * @param end of the sentence in the paragraph
   * @param quotations all of the paragraph
   */
  static Line of(String paragraph, int start, int end, List<Quotation> quotations) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (int i = firstAfter(quotations, start); i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.start() >= end) {
        break;
      }
      if (quotation.end() > start) {
        int from = Math.max(at, quotation.start());
        Tokenizer.cut(paragraph, at, from, tokens);
        at = Math.min(end, quotation.end());
        Type type = Type.QUOTATION;
        if (nickname(paragraph, from, at, end, tokens)) {
          type = Type.WORD;
        } else if (Titles.of(paragraph, from, at, tokens)) {
          type = Type.OTHER;
        }
        tokens.add(new Token(type, paragraph.substring(from, at), from, at, false));
      }
    }
    Tokenizer.cut(paragraph, at, end, tokens);
    return new Line(tokens);
  }

  /** The first quotation that ends behind a place. */
  private static int firstAfter(List<Quotation> quotations, int place) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean nickname(String text, int from, int to, int end, List<Token> before) {
    return to - from <= LONGEST_NICKNAME
        && !before.isEmpty()
        && before.getLast().capitalised()
        && before.getLast().end() == from - 1
        && to + 1 < end
        && Character.isUpperCase(text.charAt(from + 1))
        && text.charAt(to) == ' '
        && Character.isUpperCase(text.charAt(to + 1))
        && Character.isLetter(text.charAt(to - 2));
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  boolean is(int i, Type type) {
    return i >= 0 && i < tokens.size() && tokens.get(i).type() == type;
  }

  boolean quotation(int i) {
    return is(i, Type.QUOTATION);
  }

  boolean word(int i) {
    return is(i, Type.WORD);
  }

  /** The word in lower case, or nothing where no word stands. */
  String lower(int i) {
    return word(i) ? tokens.get(i).lower() : "";
  }

  /** The line without its first tokens. */
  Line from(int first) {
    return first == 0 ? this : new Line(tokens.subList(first, tokens.size()));
  }

  /** The line with its first word written small: only its place gives it a capital. */
  Line beginningSmall() {
    List<Token> small = new ArrayList<>(tokens);
    small.set(0, tokens.getFirst().small());
    return new Line(small);
  }

  /** The words of a range as they read, parted by spaces. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first ? "" : " ").append(tokens.get(i).text());
    }
    return text.toString();
  }

  /** A range as it reads in its sentence, possessives within it included. */
  String reading(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued = i == first || tokens.get(i).breaks() && !quotation(i);
      text.append(glued ? "" : " ")
          .append(i < last ? tokens.get(i).reading() : tokens.get(i).text());
    }
    return text.toString();
  }
}
