package dev.byline.briefing;

import dev.byline.article.Citation;
import dev.byline.article.PublicationDate;
import dev.byline.article.SourceSpan;
import dev.byline.index.ArticleSignature;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Any number of made-up articles: words drawn by Zipf's law, names of each event's own beside those
 * of its region, and events of which few have many articles.
 */
final class SyntheticDay {

  private static final int WORDS = 40_000;
  private static final int SENTENCES = 18;
  private static final int SENTENCE = 20;
  private static final int REGIONS = 60;

  private final Random random = new Random(20310506);
  private final double[] cumulative = new double[WORDS];
  private final Map<String, String> events = new TreeMap<>();
  private final List<IndexedArticle> articles = new ArrayList<>();
  private final List<List<IndexedSentence>> sentences = new ArrayList<>();

  SyntheticDay(int size) {
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1.0 / (rank + 3);
      cumulative[rank] = sum;
    }
    for (int event = 0; articles.size() < size; event++) {
      // Half of the events have one article; about one in a hundred has fifty and more.
      int reports = (int) Math.min(size / 20 + 1, Math.pow(random.nextDouble(), -0.85));
      for (int i = 0; i < reports && articles.size() < size; i++) {
        add(event);
      }
    }
  }

  /** The event of each article, by file. */
  Map<String, String> events() {
    return events;
  }

  List<IndexedArticle> articles() {
    return articles;
  }

  List<IndexedSentence> sentences(IndexedArticle article) {
    return sentences.get(Integer.parseInt(article.file().substring(0, 7)));
  }

  private void add(int event) {
    String file = "%07d.txt".formatted(articles.size());
    IndexedArticle article =
        new IndexedArticle(
            file,
            "",
            sentence(event, 8),
            Optional.of("Paper " + random.nextInt(300)),
            new PublicationDate(LocalDate.of(2031, 5, 6), PublicationDate.Origin.DATE_LINE),
            Optional.empty(),
            SENTENCES,
            ArticleSignature.NONE);
    List<IndexedSentence> text = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      text.add(
          new IndexedSentence(
              sentence(event, SENTENCE),
              new Citation(file, i + 1, new SourceSpan(0, 1), ""),
              i,
              i,
              false,
              List.of(),
              List.of(),
              article));
    }
    events.put(file, "e" + event);
    articles.add(article);
    sentences.add(text);
  }

  private String sentence(int event, int length) {
    StringBuilder sentence = new StringBuilder("Then");
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(100);
      sentence.append(' ');
      if (kind < 7) {
        sentence.append("Ev").append(event).append('x').append(random.nextInt(8));
      } else if (kind < 14) {
        sentence.append("Re").append(event % REGIONS).append('x').append(random.nextInt(20));
      } else if (kind < 20) {
        sentence.append("ev").append(event).append('w').append(random.nextInt(30));
      } else {
        sentence.append('w').append(word());
      }
    }
    return sentence.append('.').toString();
  }

  private int word() {
    int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[WORDS - 1]);
    return found < 0 ? -found - 1 : found;
  }
}
