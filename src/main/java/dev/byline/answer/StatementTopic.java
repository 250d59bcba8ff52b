package dev.byline.answer;

import dev.byline.answer.InvalidQuestion.Fault;

/** What may be given as a topic or a speaker. */
final class StatementTopic {

  private StatementTopic() {}

  static String checked(String topic) {
    if (topic.isBlank()) {
      throw new InvalidQuestion("topic", "name a person, a place or a subject", Fault.NO_SUBJECT);
    }
    if (topic.length() > Question.MAX_LENGTH) {
      throw InvalidQuestion.tooLong("topic", Question.MAX_LENGTH, topic.length());
    }
    return topic;
  }

  static String checkedSpeaker(String speaker) {
    if (speaker.isBlank()) {
      throw new InvalidQuestion("speaker", "name a person or an office", Fault.NO_SPEAKER);
    }
    if (speaker.length() > Question.MAX_SPEAKER_LENGTH) {
      throw InvalidQuestion.tooLong("speaker", Question.MAX_SPEAKER_LENGTH, speaker.length());
    }
    return speaker;
  }
}
