package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as tokens. What stands in quotation marks is one token, so that a rule over words
 * never looks into a quotation.
 *
 * @param tokens in their order
 */
record Line(List<Token> tokens) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<word>(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-‑’'&](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*)"
              + "|(?<number>[\\p{N}](?:[\\p{N},.:/](?=\\p{N})|\\p{N})*[\\p{L}%]*)"
              + "|(?<mark>[^\\s\\h])");

  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");

  /** Abbreviations whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt",
          "sgt", "adm", "rev", "st", "jr", "sr", "hon", "pres", "atty", "cmdr", "det", "supt",
          "no");

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
    for (Quotation quotation : quotations) {
      if (quotation.end() > start && quotation.start() < end) {
        int from = Math.max(at, quotation.start());
        cut(paragraph, at, from, tokens);
        at = Math.min(end, quotation.end());
        tokens.add(new Token(Type.QUOTATION, paragraph.substring(from, at), from, at, false));
      }
    }
    cut(paragraph, at, end, tokens);
    return new Line(tokens);
  }

  private static void cut(String text, int start, int end, List<Token> tokens) {
    Matcher matcher = TOKEN.matcher(text).region(start, Math.max(start, end));
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      if (apostrophe(text, from, tokens)) {
        continue;
      }
      if (matcher.group("word") != null) {
        String word = matcher.group();
        String bare = POSSESSIVE.matcher(word).replaceFirst("");
        boolean possessive = bare.length() < word.length();
        // "the workers’ union"
        if (!possessive && word.endsWith("s") && to < end && "’'".indexOf(text.charAt(to)) >= 0) {
          possessive = true;
        }
        tokens.add(new Token(Type.WORD, bare, from, to, possessive));
      } else if (matcher.group("number") != null) {
        tokens.add(new Token(Type.NUMBER, matcher.group(), from, to, false));
      } else if (!abbreviates(text, from, tokens)) {
        tokens.add(new Token(type(text.charAt(from)), matcher.group(), from, to, false));
      }
    }
  }

  /** The mark of "the workers’ union", which belongs to the word before it. */
  private static boolean apostrophe(String text, int at, List<Token> tokens) {
    return "’'".indexOf(text.charAt(at)) >= 0
        && !tokens.isEmpty()
        && tokens.getLast().possessive()
        && tokens.getLast().end() == at;
  }

  /** Whether a full stop belongs to the word before it. */
  private static boolean abbreviates(String text, int at, List<Token> tokens) {
    if (text.charAt(at) != '.' || tokens.isEmpty() || tokens.getLast().end() != at) {
      return false;
    }
    Token last = tokens.getLast();
    boolean initial = last.word() && last.text().length() == 1 && last.capitalised();
    return (last.capitalised() && ABBREVIATIONS.contains(last.lower())) || initial;
  }

  private static Type type(char c) {
    return switch (c) {
      case ',' -> Type.COMMA;
      case ':' -> Type.COLON;
      case ';' -> Type.SEMICOLON;
      case '—', '–', '-', '―' -> Type.DASH;
      case '(', '[' -> Type.OPENING;
      case ')', ']' -> Type.CLOSING;
      case '.', '!', '?', '…' -> Type.END;
      default -> Type.OTHER;
    };
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

  /** The words of a range as they read, parted by spaces. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first ? "" : " ").append(tokens.get(i).text());
    }
    return text.toString();
  }

  /** A range as it reads in its sentence, possessives included. */
  String reading(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued = i == first || tokens.get(i).breaks() && !quotation(i);
      text.append(glued ? "" : " ").append(tokens.get(i).reading());
    }
    return text.toString();
  }
}
