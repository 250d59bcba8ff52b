package dev.byline.web;

import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.NotReadyException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The articles that programs may name by their files: only those that are indexed. */
@Component
final class IndexedFiles {

  private final ArticleIndex index;

  IndexedFiles(ArticleIndex index) {
    this.index = index;
  }

  /**
   * The article of this file.
   *
   * @throws ErrorResponseException a problem with status 404 where no such article is indexed
   */
  IndexedArticle find(String file) {
    try (IndexView view = index.open().orElseThrow(() -> new NotReadyException(Optional.empty()))) {
      return view.article(file)
          .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "No such article is indexed."));
    }
  }

  static ErrorResponseException problem(HttpStatus status, String detail) {
    ErrorResponseException problem = new ErrorResponseException(status);
    problem.setDetail(detail);
    return problem;
  }
}
