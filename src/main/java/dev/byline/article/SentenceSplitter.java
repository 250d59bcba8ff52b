package dev.byline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block's text into sentences. Every character that is not white space ends up in exactly
 * one of them.
 */
final class SentenceSplitter {

  private final Abbreviations abbreviations = new Abbreviations();

  /** The sentences of the text, ascending, without the white space around them. */
  List<SourceSpan> split(String text) {
    Quotations quotations = Quotations.of(text);
    SentenceEnds ends = new SentenceEnds(text, abbreviations);
    List<SourceSpan> sentences = new ArrayList<>();
    int start = Letters.skipSpace(text, 0);
    int i = start;
    while (i < text.length()) {
      if (!Letters.terminal(text.charAt(i))) {
        i++;
        continue;
      }
      int stop = afterTerminals(text, i);
      int end = afterClosers(text, stop, quotations);
      int next = Letters.skipSpace(text, end);
      if (next < text.length()
          && !quotations.holdsTogether(end)
          && ends.endsAt(new SentenceEnds.Place(start, i, stop, end, next))) {
        sentences.add(new SourceSpan(start, end));
        start = next;
        i = next;
      } else {
        i = stop;
      }
    }
    addLast(text, start, sentences);
    return LongSentences.shorten(text, sentences);
  }

  private static void addLast(String text, int start, List<SourceSpan> sentences) {
    int end = text.length();
    while (end > start && Letters.space(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end) {
      return;
    }
    // A rest without words, such as a lone bracket or dash, belongs to what stands before it.
    if (!sentences.isEmpty() && !Letters.hasWords(text.substring(start, end))) {
      sentences.set(sentences.size() - 1, new SourceSpan(sentences.getLast().start(), end));
    } else {
      sentences.add(new SourceSpan(start, end));
    }
  }

  // "?!", "...", and also ". . ." as some typesetters write it.
  private static int afterTerminals(String text, int i) {
    int at = i + 1;
    while (at < text.length()) {
      if (Letters.terminal(text.charAt(at))) {
        at++;
      } else if (text.startsWith(" .", at) && !wordAt(text, at + 2)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static int afterClosers(String text, int stop, Quotations quotations) {
    int at = stop;
    while (at < text.length() && Letters.closer(text.charAt(at))) {
      char c = text.charAt(at);
      boolean mayOpen = c == '"' || c == '\'' || c == '*' || c == '_';
      if (mayOpen && wordAt(text, at + 1) && !quotations.closesAt(at)) {
        break;
      }
      at++;
    }
    int note = afterNote(text, at);
    return note > at ? afterClosers(text, note, quotations) : at;
  }

  // A reference such as [12] after the full stop belongs to the sentence.
  private static int afterNote(String text, int at) {
    if (!text.startsWith("[", at)) {
      return at;
    }
    int i = at + 1;
    while (i < text.length() && i < at + 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && text.startsWith("]", i) ? i + 1 : at;
  }

  private static boolean wordAt(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
