package dev.byline.answer;

import java.util.Optional;

/**
 * Which statements are listed: those of a file, of a speaker, or of both.
 *
 * @param file the path relative to the articles folder
 * @param speaker a person or office, under any spelling
 * @param page from 1 to {@value #MAX_PAGE}
 * @param size how many a page holds, 1 to {@value #MAX_SIZE}
 */
public record StatementRequest(
    Optional<String> file, Optional<String> speaker, int page, int size) {

  public static final int MAX_PAGE = 100_000;
  public static final int MAX_SIZE = 1000;

  /** All statements of nearly any article. */
  public static final int DEFAULT_SIZE = 500;

  public StatementRequest {
    if (file.isEmpty() && speaker.isEmpty()) {
      throw new InvalidQuestion("file", "name a file, a speaker, or both");
    }
    if (speaker.filter(name -> name.length() > Question.MAX_SPEAKER_LENGTH).isPresent()) {
      throw InvalidQuestion.tooLong(
          "speaker", Question.MAX_SPEAKER_LENGTH, speaker.orElseThrow().length());
    }
    if (page < 1 || page > MAX_PAGE) {
      throw InvalidQuestion.outOfRange("page", 1, MAX_PAGE, page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw InvalidQuestion.outOfRange("size", 1, MAX_SIZE, size);
    }
  }

  /** How many statements stand before the page. */
  int offset() {
    return (page - 1) * size;
  }
}
