package dev.byline.web;

import dev.byline.answer.InvalidQuestion;
import dev.byline.index.NotReadyException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says what was wrong with a request as RFC 9457 problems. A problem with a parameter names it, in
 * words and as the property {@code parameter}.
 */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail invalid(InvalidQuestion invalid) {
    return parameter(invalid.parameter(), String.valueOf(invalid.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notReady(NotReadyException notReady) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(notReady.getMessage()));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(problem);
  }

  /** Unhandled, each such request would leave a stack trace in the log. */
  @ExceptionHandler
  ProblemDetail unreadable(InvalidParameterException unreadable) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "The parameters are not percent-encoded UTF-8.");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = parameter(missing.getParameterName(), "is missing");
    return handleExceptionInternal(missing, problem, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : "parameter";
    ProblemDetail problem = parameter(name, expected(mismatch));
    return handleExceptionInternal(mismatch, problem, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    FieldError field = invalid.getFieldErrors().getFirst();
    ProblemDetail problem = parameter(field.getField(), String.valueOf(field.getDefaultMessage()));
    return handleExceptionInternal(invalid, problem, headers, status, request);
  }

  private static String expected(TypeMismatchException mismatch) {
    Class<?> type = mismatch.getRequiredType();
    if (type == boolean.class) {
      return "takes true or false";
    }
    return type == int.class ? "takes a whole number" : "takes a date such as 2025-04-23";
  }

  private static ProblemDetail parameter(String name, String what) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, name + ": " + what);
    problem.setProperty("parameter", name);
    return problem;
  }
}
