package dev.byline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives what no controller answered, from a request that the server itself refused to a failure of
 * ours, as a problem that says no more than its status.
 */
@RestController
final class ErrorProblems implements ErrorController {

  @RequestMapping("${spring.web.error.path:/error}")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Without a status nothing failed: somebody asked for this path.
    return ResponseEntity.of(ProblemDetail.forStatus(status instanceof Integer code ? code : 404))
        .build();
  }
}
