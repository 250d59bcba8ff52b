package dev.byline.answer;

import java.util.Optional;

/**
 * Whose statements are wanted.
 *
 * @param speaker a person or office, under any spelling
 * @param topic only what they said on it
 * @param page from 1
 * @param size how many a page holds, at least 1
 */
public record LedgerRequest(String speaker, Optional<String> topic, int page, int size) {

  public LedgerRequest {
    speaker = StatementTopic.checkedSpeaker(speaker);
    topic = topic.map(StatementTopic::checked);
    if (page < 1 || page > StatementRequest.MAX_PAGE) {
      throw InvalidQuestion.outOfRange("page", 1, StatementRequest.MAX_PAGE, page);
    }
  }
}
