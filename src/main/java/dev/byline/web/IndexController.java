package dev.byline.web;

import dev.byline.index.ArticleIndex;
import dev.byline.index.ArticleIndex.Mode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The index for programs: how it stands, and a new attempt. */
@RestController
final class IndexController {

  private final ArticleIndex index;

  IndexController(ArticleIndex index) {
    this.index = index;
  }

  @GetMapping("/api/index")
  IndexJson state() {
    return IndexJson.of(index.state());
  }

  /** Starts an attempt: 202, or 409 while one runs. */
  @PostMapping("/api/index")
  ResponseEntity<?> start(@RequestParam(defaultValue = "false") boolean full) {
    if (index.start(full ? Mode.FULL : Mode.CHANGES)) {
      return ResponseEntity.accepted().body(IndexJson.of(index.state()));
    }
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT,
            "The articles are being indexed already; GET /api/index shows it.");
    return ResponseEntity.of(problem).build();
  }
}
