package dev.byline.article;

import dev.byline.article.Abbreviations.Kind;

/** Decides whether a full stop, question mark, exclamation mark or ellipsis ends a sentence. */
final class SentenceEnds {

  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_PLAIN_WORD = 4;

  private final String text;
  private final Abbreviations abbreviations;

  SentenceEnds(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * A place where a sentence may end.
   *
   * @param start where the sentence began
   * @param mark the first mark of punctuation
   * @param stop after the marks
   * @param end after the quotes and brackets that close behind them
   * @param next the first character of what follows the white space
   */
  record Place(int start, int mark, int stop, int end, int next) {

    boolean spaced() {
      return next > end;
    }

    boolean closed() {
      return end > stop;
    }
  }

  boolean endsAt(Place place) {
    char mark = text.charAt(place.mark());
    if (Letters.wideTerminal(mark)) {
      return true;
    }
    int word = afterOpeners(place.next());
    if (word >= text.length() || insideBrackets(place)) {
      return false;
    }
    if (!place.spaced() && !looksGluedOn(place, word)) {
      return false;
    }
    int first = text.codePointAt(word);
    if (!Letters.beginsSentence(first)) {
      return Character.isLowerCase(first) && word == place.next() && endsPlainly(place);
    }
    if (place.closed() && SpeechTag.follows(text, word, mark != '.')) {
      return false;
    }
    if (mark != '.') {
      return true;
    }
    if (place.stop() - place.mark() > 1) {
      return !"I".equals(wordFrom(word));
    }
    return fullStopEnds(place, word, first);
  }

  private boolean fullStopEnds(Place place, int nextWord, int first) {
    String token = tokenBefore(place.mark());
    if (token.isEmpty()) {
      return true;
    }
    boolean opensSentence = abbreviations.opensSentence(wordFrom(nextWord));
    if (place.mark() - token.length() <= place.start() && isListNumber(token)) {
      return false;
    }
    String last = token.substring(Math.max(token.lastIndexOf('.'), token.lastIndexOf('-')) + 1);
    if (last.length() == 1 && Character.isLetter(last.charAt(0))) {
      return singleLetterEnds(token, place.mark() - token.length(), first) || opensSentence;
    }
    if ("Ph.D".equals(token)) {
      return opensSentence;
    }
    return switch (abbreviations.kind(last)) {
      case NAME -> !Character.isUpperCase(last.charAt(0)) && opensSentence;
      case NUMBER -> !Character.isDigit(first);
      case EITHER -> opensSentence;
      case NONE -> true;
    };
  }

  // An initial, or the last letter of "U.S.": what follows goes on. But "function of n. It" ends,
  // unlike "(d. 1560)", and so does "20 °C. Water".
  private boolean singleLetterEnds(String token, int start, int next) {
    if (token.length() > 1) {
      return false;
    }
    if (Character.isLowerCase(token.charAt(0))) {
      return !Character.isDigit(next);
    }
    return start > 0
        && !Letters.space(text.charAt(start - 1))
        && !Letters.opener(text.charAt(start - 1));
  }

  // "... was over. nothing moved": a slip of the writer, unless the word may be an abbreviation.
  private boolean endsPlainly(Place place) {
    if (place.closed() || place.stop() - place.mark() > 1 || text.charAt(place.mark()) != '.') {
      return false;
    }
    String token = tokenBefore(place.mark());
    return token.length() >= SHORTEST_PLAIN_WORD
        && place.spaced()
        && token.chars().allMatch(Character::isLowerCase)
        && abbreviations.kind(token) == Kind.NONE;
  }

  // "ended.The next" and "ended.”The next", but not "example.Org/page", "U.S.A" or "3.5".
  private boolean looksGluedOn(Place place, int word) {
    if (place.stop() - place.mark() > 1 && text.charAt(place.mark()) == '.') {
      return false;
    }
    boolean capital = Character.isUpperCase(text.charAt(word));
    char after = word + 1 < text.length() ? text.charAt(word + 1) : ' ';
    if (!capital || !(Character.isLowerCase(after) || after == ' ')) {
      return false;
    }
    if (place.closed()) {
      return true;
    }
    String token = tokenBefore(place.mark());
    boolean endsInWord =
        !token.isEmpty()
            && (Character.isLowerCase(token.charAt(token.length() - 1))
                || Character.isDigit(token.charAt(token.length() - 1)));
    return endsInWord && token.length() > 1 && token.indexOf('.') < 0 && !isAddress(place.mark());
  }

  private boolean isAddress(int mark) {
    int start = mark;
    while (start > Math.max(0, mark - LONGEST_WORD) && !Letters.space(text.charAt(start - 1))) {
      start--;
    }
    int end = mark;
    while (end < Math.min(text.length(), mark + LONGEST_WORD) && !Letters.space(text.charAt(end))) {
      end++;
    }
    String around = text.substring(start, end);
    return around.startsWith("www.") || around.contains("/") || around.contains("@");
  }

  // The dots of "[...]" and "(...)" stand for something left out.
  private boolean insideBrackets(Place place) {
    int before = place.mark() - 1;
    return before >= place.start()
        && "[(".indexOf(text.charAt(before)) >= 0
        && place.closed()
        && text.charAt(place.mark()) != '!'
        && text.charAt(place.mark()) != '?';
  }

  private static boolean isListNumber(String token) {
    return token.length() <= 3 && token.chars().allMatch(Character::isDigit);
  }

  private int afterOpeners(int i) {
    int at = i;
    while (at < text.length()
        && (Letters.opener(text.charAt(at))
            || Letters.dash(text.charAt(at))
            || Letters.space(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private String wordFrom(int start) {
    int i = start;
    while (i < text.length() && i < start + LONGEST_WORD && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }

  private String tokenBefore(int end) {
    int i = end;
    while (i > 0 && i > end - LONGEST_WORD && partOfToken(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, end);
  }

  private static boolean partOfToken(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
