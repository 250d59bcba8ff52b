package dev.byline.chat;

import dev.byline.article.Article;
import dev.byline.article.ArticleFolder;
import dev.byline.article.Paragraph;
import dev.byline.article.ReadOutcome;
import dev.byline.article.Sentence;
import dev.byline.chat.Part.Quoted.Segment;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.NotReadyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows sentences in their paragraphs, from files that are what they were when indexed. */
final class Passages {

  private final ArticleIndex index;
  private final ArticleFolder folder;

  Passages(ArticleIndex index, ArticleFolder folder) {
    this.index = index;
    this.folder = folder;
  }

  Reply around(List<Part.Place> places, Words words) {
    List<Part> parts = new ArrayList<>();
    try (IndexView view = index.open().orElseThrow(() -> new NotReadyException(Optional.empty()))) {
      for (Part.Place place : places) {
        Optional<Part> passage =
            view.article(place.file()).flatMap(known -> passage(place, known, words));
        parts.add(passage.orElseGet(() -> changed(place, words)));
      }
    } catch (NotReadyException e) {
      return new ErrorReplies(words).notReady(e);
    }
    return Reply.of(Reply.Kind.INFO, words.say("next.passage"), parts);
  }

  private Part changed(Part.Place place, Words words) {
    index.requeue(place.file());
    return new Part.Text(words.say("next.changed", place.label()));
  }

  private Optional<Part> passage(Part.Place place, IndexedArticle known, Words words) {
    if (!(folder.read(place.file()) instanceof ReadOutcome.Read read)
        || !read.article().fingerprint().hash().equals(known.contentHash())) {
      return Optional.empty();
    }
    List<Paragraph> body =
        read.article().paragraphs().stream()
            .filter(paragraph -> paragraph.role().quotable())
            .toList();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).span().start() < place.end() && place.start() < body.get(i).span().end()) {
        return Optional.of(
            passage(
                SourceWords.source(words, place, known),
                place,
                read.article(),
                surrounding(body, i, place)));
      }
    }
    return Optional.empty();
  }

  /** A paragraph that is nothing but the sentence tells nothing new: those beside it do. */
  private static List<Paragraph> surrounding(List<Paragraph> body, int at, Part.Place place) {
    boolean alone =
        body.get(at).sentences().stream().allMatch(sentence -> overlaps(sentence, place));
    return alone
        ? body.subList(Math.max(0, at - 1), Math.min(body.size(), at + 2))
        : List.of(body.get(at));
  }

  private static Part passage(
      Part.Source quoted, Part.Place place, Article article, List<Paragraph> paragraphs) {
    List<Segment> segments = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String gap = segments.isEmpty() ? "" : "\n";
      for (Sentence sentence : paragraph.sentences()) {
        if (!gap.isEmpty()) {
          segments.add(new Segment(gap, false));
        }
        segments.add(new Segment(article.reading(sentence), overlaps(sentence, place)));
        gap = " ";
      }
    }
    return new Part.Passage(segments, quoted);
  }

  private static boolean overlaps(Sentence sentence, Part.Place place) {
    return sentence.span().start() < place.end() && place.start() < sentence.span().end();
  }
}
