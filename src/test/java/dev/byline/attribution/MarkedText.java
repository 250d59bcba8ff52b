package dev.byline.attribution;

import dev.byline.article.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text freed of its marks: {@code "{s1 She} {q1 left}."} becomes {@code "She left."} with the
 * marks {@code s1} at {@code [0, 3)} and {@code q1} at {@code [4, 8)}.
 *
 * @param text the text without marks
 * @param marks what was marked, in the order of the text
 */
record MarkedText(String text, List<Mark> marks) {

  private static final Pattern OPENING = Pattern.compile("\\{([cqs])(\\d{1,3}) ");

  MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * A marked stretch.
   *
   * @param part {@code 'c'} for content, {@code 'q'} for a cue, {@code 's'} for a speaker's mention
   * @param id the number of the statement that it is part of
   * @param span where it lies in the unmarked text
   */
  record Mark(char part, int id, SourceSpan span) {}

  /** An opening brace that waits for its closing one. */
  private record Opened(char part, int id, int start) {}

  /**
   * Takes the marks out of a text.
   *
   * @throws IllegalArgumentException if a brace is no mark's or has no partner
   */
  static MarkedText read(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Mark> marks = new ArrayList<>();
    Deque<Opened> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(marked);
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '{') {
        if (!opening.region(at, marked.length()).lookingAt()) {
          throw new IllegalArgumentException("no mark: " + excerpt(marked, at));
        }
        int id = Integer.parseInt(opening.group(2));
        open.push(new Opened(opening.group(1).charAt(0), id, text.length()));
        at = opening.end();
      } else if (c == '}') {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("nothing to close: " + excerpt(marked, at));
        }
        Opened opened = open.pop();
        SourceSpan span = new SourceSpan(opened.start(), text.length());
        marks.add(new Mark(opened.part(), opened.id(), span));
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open.peek().part() + open.peek().id());
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return new MarkedText(text.toString(), marks);
  }

  private static String excerpt(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 20));
  }
}
