package dev.byline.answer;

import java.util.regex.Pattern;

/** Whether a sentence holds the kind of thing that a question asks for. */
final class AnswerKinds {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?"
              + "|thousands?|millions?|billions?|half|twice|third|quarter|percent)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:1\\d|20)\\d\\d\\b|\\b(?:January|February|March|April|May|June|July|August|September"
              + "|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
              + "|century|centuries|yesterday|today)\\b");

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{Ll}+");

  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:because|since|due to|owing to|so that|in order to|reasons?|caus(?:e|ed|es|ing)"
              + "|result(?:ed|ing|s)?|led to|therefore|thus|as|to)\\b",
          Pattern.CASE_INSENSITIVE);

  private AnswerKinds() {}

  static boolean fits(QuestionKind kind, String text) {
    return switch (kind) {
      case HOW_MANY -> NUMBER.matcher(text).find();
      case WHEN -> DATE.matcher(text).find();
      case WHO, WHERE -> NAME.matcher(text).find();
      case WHY -> CAUSE.matcher(text).find();
      case SAID_BY, OTHER -> false;
    };
  }
}
