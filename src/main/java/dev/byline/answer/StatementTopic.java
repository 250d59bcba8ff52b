package dev.byline.answer;

/** What may be given as a topic or a speaker. */
final class StatementTopic {

  private StatementTopic() {}

  static String checked(String topic) {
    if (topic.isBlank()) {
      throw new InvalidQuestion("topic", "name a person, a place or a subject");
    }
    if (topic.length() > Question.MAX_LENGTH) {
      throw new InvalidQuestion("topic", "at most " + Question.MAX_LENGTH + " characters");
    }
    return topic;
  }

  static String checkedSpeaker(String speaker) {
    if (speaker.isBlank()) {
      throw new InvalidQuestion("speaker", "name a person or an office");
    }
    if (speaker.length() > Question.MAX_SPEAKER_LENGTH) {
      throw new InvalidQuestion(
          "speaker", "at most " + Question.MAX_SPEAKER_LENGTH + " characters");
    }
    return speaker;
  }
}
