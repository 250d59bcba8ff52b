package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.article.Sentence;
import dev.byline.article.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph ready for reading: its sentences as one text, its quotations, its lines of tokens.
 *
 * @param paragraph where it stands
 * @param text its sentences as people read them, parted by spaces
 * @param starts where each sentence begins in the text
 * @param quotations in their order
 * @param lines one a sentence
 */
record Passage(
    Paragraph paragraph,
    String text,
    List<Integer> starts,
    List<Quotation> quotations,
    List<Line> lines) {

  Passage {
    starts = List.copyOf(starts);
    quotations = List.copyOf(quotations);
    lines = List.copyOf(lines);
  }

  static Passage of(Article article, Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      starts.add(text.length());
      text.append(article.reading(sentence)).append(' ');
    }
    String whole = text.toString();
    List<Quotation> quotations = QuotationMarks.in(whole.stripTrailing());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.length();
      Line line = Line.of(whole, starts.get(i), end, quotations);
      lines.add(i == 0 ? line.from(Dateline.length(line)) : line);
    }
    return new Passage(paragraph, whole, starts, quotations, lines);
  }

  /** Where a range of the text stands in the file. */
  SourceSpan place(Article article, int start, int end) {
    int first = sentence(start);
    int last = sentence(end - 1);
    Sentence from = paragraph.sentences().get(first);
    Sentence to = paragraph.sentences().get(last);
    int offset = starts.get(first);
    int firstEnd = first == last ? end - offset : article.reading(from).length();
    SourceSpan head = article.place(from, new SourceSpan(start - offset, firstEnd));
    if (first == last) {
      return head;
    }
    int lastEnd = Math.min(end - starts.get(last), article.reading(to).length());
    return new SourceSpan(head.start(), article.place(to, new SourceSpan(0, lastEnd)).end());
  }

  /** The quotation in which a character of the text stands. */
  Optional<Quotation> quotationAt(int position) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.encloses(position)) {
        return Optional.of(quotation);
      }
      if (quotation.start() > position) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The number of the sentence in which a character of the text stands. */
  int sentence(int position) {
    int found = Collections.binarySearch(starts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
