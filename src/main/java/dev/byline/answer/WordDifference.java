package dev.byline.answer;

import dev.byline.answer.ComparedWords.Word;
import dev.byline.answer.Marked.Mark;
import dev.byline.answer.WordAlignment.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts with what differs marked in both. The pieces of each, put together, are that text.
 *
 * @param given what was given, or the later text: without {@link Mark#DELETED}
 * @param source where it is from, or the earlier text: without {@link Mark#INSERTED}
 */
public record WordDifference(List<Marked> given, List<Marked> source) {

  public WordDifference {
    given = List.copyOf(given);
    source = List.copyOf(source);
  }

  static WordDifference of(WordAlignment alignment) {
    Mark[] given = new Mark[alignment.given().words().size()];
    Mark[] source = new Mark[alignment.source().words().size()];
    Arrays.fill(given, Mark.AROUND);
    Arrays.fill(source, Mark.AROUND);
    for (Pair pair : alignment.pairs()) {
      if (pair.given() != WordAlignment.NONE) {
        given[pair.given()] = pair.same() ? Mark.EQUAL : Mark.INSERTED;
      }
      if (pair.source() != WordAlignment.NONE) {
        source[pair.source()] = pair.same() ? Mark.EQUAL : Mark.DELETED;
      }
    }
    return new WordDifference(marked(alignment.given(), given), marked(alignment.source(), source));
  }

  /**
   * The later text with the words of the earlier one that it lost in their places: all but {@link
   * Mark#DELETED}, put together, is the later text.
   */
  static List<Marked> inOne(WordAlignment alignment) {
    List<Marked> pieces = new ArrayList<>();
    ComparedWords later = alignment.given();
    ComparedWords earlier = alignment.source();
    List<Pair> pairs = alignment.pairs();
    int written = 0;
    for (int i = 0; i < pairs.size(); ) {
      int end = i;
      while (end < pairs.size() && !pairs.get(end).same()) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      List<Word> lost = words(earlier, pairs.subList(i, end).stream().map(Pair::source).toList());
      List<Word> come = words(later, pairs.subList(i, end).stream().map(Pair::given).toList());
      int at =
          !come.isEmpty()
              ? come.getFirst().start()
              : end < pairs.size()
                  ? later.words().get(pairs.get(end).given()).start()
                  : later.words().isEmpty() ? 0 : later.words().getLast().end();
      add(pieces, later.text().substring(written, at), Mark.EQUAL);
      written = at;
      if (!lost.isEmpty()) {
        add(
            pieces,
            earlier.text().substring(lost.getFirst().start(), lost.getLast().end()),
            Mark.DELETED);
      }
      if (!come.isEmpty()) {
        written = come.getLast().end();
        add(pieces, later.text().substring(at, written), Mark.INSERTED);
      }
      i = end;
    }
    add(pieces, later.text().substring(written), Mark.EQUAL);
    return pieces;
  }

  private static List<Word> words(ComparedWords text, List<Integer> numbers) {
    return numbers.stream()
        .filter(number -> number != WordAlignment.NONE)
        .map(number -> text.words().get(number))
        .toList();
  }

  /** Cuts the text where marks change. */
  private static List<Marked> marked(ComparedWords text, Mark[] marks) {
    List<Marked> pieces = new ArrayList<>();
    int written = 0;
    Mark mark = Mark.AROUND;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != mark) {
        // What stands between two words goes with the one that is less of a change.
        boolean before = mark == Mark.AROUND || (mark == Mark.EQUAL && marks[i] != Mark.AROUND);
        int cut = before ? text.words().get(i).start() : text.words().get(i - 1).end();
        add(pieces, text.text().substring(written, cut), mark);
        written = cut;
        mark = marks[i];
      }
    }
    int end = mark == Mark.AROUND ? text.text().length() : text.words().getLast().end();
    add(pieces, text.text().substring(written, end), mark);
    add(pieces, text.text().substring(end), Mark.AROUND);
    return pieces;
  }

  private static void add(List<Marked> pieces, String text, Mark mark) {
    if (!text.isEmpty()) {
      pieces.add(new Marked(text, mark));
    }
  }
}
