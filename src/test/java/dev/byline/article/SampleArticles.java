package dev.byline.article;

import dev.byline.article.Paragraph.Role;
import java.time.Instant;
import java.util.List;

/** Articles made of the texts that tests give. */
public final class SampleArticles {

  private static final Fingerprint ANY =
      new Fingerprint(1, Instant.parse("2025-05-06T07:08:09Z"), "0".repeat(64));

  private SampleArticles() {}

  public static Article read(String file, String text) {
    return new ArticleReader().read(file, ANY, text).orElseThrow();
  }

  static List<String> sentences(Article article, Role role) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == role)
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  static List<String> body(Article article) {
    return sentences(article, Role.BODY);
  }

  static List<Role> roles(Article article) {
    return article.paragraphs().stream().map(Paragraph::role).toList();
  }
}
