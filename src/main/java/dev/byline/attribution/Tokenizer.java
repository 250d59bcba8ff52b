package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.List;
import java.util.Set;

/** Cuts text into words, numbers and marks, going once over its characters. */
final class Tokenizer {

  /** Abbreviations whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      dev.byline.article.WordList.sections(Tokenizer.class, "function-words.txt")
          .getOrDefault("abbreviation", List.of())
          .stream()
          .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private final String text;
  private final int end;
  private final List<Token> tokens;
  private int at;

  private Tokenizer(String text, int start, int end, List<Token> tokens) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.tokens = tokens;
  }

  /** Adds the tokens of a part of the text. */
  static void cut(String text, int start, int end, List<Token> tokens) {
    new Tokenizer(text, start, end, tokens).run();
  }

  private void run() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        word();
      } else if (Character.isDigit(c)) {
        number();
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          mark(c);
        }
        at += Character.charCount(c);
      }
    }
  }

  private void word() {
    int from = at;
    int to = initials();
    if (to == from) {
      to = letters(from);
      while (to + 1 < end && "-‑’'&".indexOf(text.charAt(to)) >= 0 && inner(to + 1)) {
        to = letters(to + 1);
      }
    }
    at = to;
    add(from, to);
  }

  private void add(int from, int to) {
    int bare = to;
    boolean possessive = false;
    if (to - from > 2 && text.charAt(to - 1) == 's' && apostrophe(to - 2)) {
      bare = to - 2;
      possessive = true;
    } else if (to < end && text.charAt(to - 1) == 's' && apostrophe(to) && !inner(to + 1)) {
      // "the workers’ union"
      possessive = true;
      at = to + 1;
    }
    tokens.add(new Token(Type.WORD, text.substring(from, bare), from, to, possessive));
  }

  /** After "U.S." or "J.R.", or where this word begins. */
  private int initials() {
    int to = at;
    int count = 0;
    while (to + 1 < end && Character.isUpperCase(text.charAt(to)) && text.charAt(to + 1) == '.') {
      to += 2;
      count++;
    }
    return count > 1 ? to : at;
  }

  private int letters(int from) {
    int to = from;
    while (to < end && wordPart(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private static boolean wordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private boolean inner(int i) {
    return i < end && Character.isLetterOrDigit(text.codePointAt(i));
  }

  private boolean apostrophe(int i) {
    return i >= 0 && i < text.length() && (text.charAt(i) == '’' || text.charAt(i) == '\'');
  }

  /** "1,200.50", "9:30", "20th"; "54-year-old" is a word. */
  private void number() {
    int from = at;
    int to = from;
    while (to < end
        && (Character.isLetterOrDigit(text.charAt(to))
            || text.charAt(to) == '%'
            || ",.:/".indexOf(text.charAt(to)) >= 0
                && to + 1 < end
                && Character.isDigit(text.charAt(to + 1)))) {
      to++;
    }
    boolean word = false;
    while (to + 1 < end && text.charAt(to) == '-' && Character.isLetter(text.charAt(to + 1))) {
      to = letters(to + 1);
      word = true;
    }
    at = Math.max(to, from + 1);
    tokens.add(
        new Token(word ? Type.WORD : Type.NUMBER, text.substring(from, at), from, at, false));
  }

  private void mark(int c) {
    if (!abbreviates(c)) {
      int to = at + Character.charCount(c);
      Token last = tokens.isEmpty() ? null : tokens.getLast();
      if (c == '-' && last != null && last.type() == Type.DASH && last.end() == at) {
        // Typewriters write a dash as two hyphens.
        tokens.removeLast();
        tokens.add(new Token(Type.DASH, text.substring(last.start(), to), last.start(), to, false));
        return;
      }
      tokens.add(new Token(type(c), text.substring(at, to), at, to, false));
    }
  }

  /** Whether a full stop belongs to the word before it. */
  private boolean abbreviates(int c) {
    if (c != '.' || tokens.isEmpty() || tokens.getLast().end() != at) {
      return false;
    }
    Token last = tokens.getLast();
    return last.capitalised()
        && (last.text().length() == 1 || ABBREVIATIONS.contains(last.lower()));
  }

  private static Type type(int c) {
    return switch (c) {
      case ',' -> Type.COMMA;
      case ':' -> Type.COLON;
      case ';' -> Type.SEMICOLON;
      case '—', '–', '-', '―' -> Type.DASH;
      case '(', '[' -> Type.OPENING;
      case ')', ']' -> Type.CLOSING;
      case '.', '!', '?', '…' -> Type.END;
      case '&' -> Type.WORD;
      default -> Type.OTHER;
    };
  }
}
