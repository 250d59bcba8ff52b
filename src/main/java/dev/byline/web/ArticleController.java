package dev.byline.web;

import dev.byline.article.Article;
import dev.byline.article.ArticleFolder;
import dev.byline.article.Paragraph;
import dev.byline.article.ReadOutcome;
import dev.byline.article.Sentence;
import dev.byline.article.SourceSpan;
import dev.byline.chat.Wording;
import dev.byline.chat.Words;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexedArticle;
import dev.byline.web.ArticleJson.ParagraphJson;
import dev.byline.web.ArticleJson.SegmentJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An article with one of its sentences marked, for whoever wants to see a quote in its place. */
@RestController
final class ArticleController {

  private final ArticleIndex index;
  private final ArticleFolder folder;
  private final IndexedFiles files;

  ArticleController(ArticleIndex index, ArticleFolder folder, IndexedFiles files) {
    this.index = index;
    this.folder = folder;
    this.files = files;
  }

  /** Shows only files that are indexed, and only as they were when they were. */
  @GetMapping("/api/articles")
  ArticleJson article(
      @RequestParam String file,
      @RequestParam(defaultValue = "0") int start,
      @RequestParam(defaultValue = "0") int end) {
    IndexedArticle indexed = files.find(file);
    if (folder.read(file) instanceof ReadOutcome.Read read
        && read.article().fingerprint().hash().equals(indexed.contentHash())) {
      return json(read.article(), indexed, start, end);
    }
    index.requeue(file);
    throw IndexedFiles.problem(
        HttpStatus.CONFLICT, "The file has changed since it was indexed; it is being read again.");
  }

  private static ArticleJson json(Article article, IndexedArticle indexed, int start, int end) {
    List<ParagraphJson> paragraphs = new ArrayList<>();
    int line = 1;
    for (Paragraph paragraph : article.paragraphs()) {
      List<SegmentJson> segments = new ArrayList<>();
      int at =
          paragraph.sentences().isEmpty() ? 0 : paragraph.sentences().getFirst().span().start();
      for (Sentence sentence : paragraph.sentences()) {
        if (at < sentence.span().start()) {
          // Whatever stands between two sentences, spaces or marks, reads as one space.
          segments.add(new SegmentJson(" ", false));
        }
        at = sentence.span().end();
        boolean quoted = overlaps(sentence.span(), start, end);
        line = quoted && line == 1 ? sentence.line() : line;
        segments.add(new SegmentJson(article.format().readable(sentence.text()), quoted));
      }
      paragraphs.add(new ParagraphJson(paragraph.line(), paragraph.role(), segments));
    }
    @Nullable LocalDate published =
        article.published().stated() ? article.published().date() : null;
    return new ArticleJson(
        article.file(),
        article.title(),
        article.publisher().orElse(null),
        published,
        published == null ? null : Wording.day(Words.ENGLISH, published),
        indexed.url().orElse(null),
        article.file() + ":" + line,
        paragraphs);
  }

  private static boolean overlaps(SourceSpan span, int start, int end) {
    return span.start() < end && start < span.end();
  }
}
