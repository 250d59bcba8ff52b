package dev.byline.web;

import dev.byline.answer.StatementRequest;
import dev.byline.answer.Statements;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements for programs: of an article, of a speaker, or of both. */
@RestController
final class StatementController {

  private final Statements statements;
  private final IndexedFiles files;

  StatementController(Statements statements, IndexedFiles files) {
    this.statements = statements;
    this.files = files;
  }

  @GetMapping("/api/statements")
  StatementJson statements(
      @RequestParam Optional<String> file,
      @RequestParam Optional<String> speaker,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "" + StatementRequest.DEFAULT_SIZE) int size) {
    StatementRequest request = new StatementRequest(given(file), given(speaker), page, size);
    request.file().ifPresent(files::find);
    return StatementJson.of(request, statements.list(request));
  }

  private static Optional<String> given(Optional<String> parameter) {
    return parameter.filter(value -> !value.isBlank());
  }
}
