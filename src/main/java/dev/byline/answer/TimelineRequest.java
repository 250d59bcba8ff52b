package dev.byline.answer;

import java.util.Optional;

/**
 * What a course of statements is wanted of.
 *
 * @param topic what they are on
 * @param speaker only what this person or office said, under any spelling
 */
public record TimelineRequest(String topic, Optional<String> speaker) {

  public TimelineRequest {
    topic = StatementTopic.checked(topic);
    speaker = speaker.map(StatementTopic::checkedSpeaker);
  }
}
