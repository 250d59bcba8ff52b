package dev.byline.discord;

import dev.byline.answer.Question;
import dev.byline.article.WordList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells a question from other talk, in doubt not: somebody who is not answered can mention the bot.
 */
final class QuestionForm {

  private static final WordList FIRST = WordList.read(QuestionForm.class, "question-words.txt");
  private static final WordList SECOND = WordList.read(QuestionForm.class, "question-verbs.txt");

  private QuestionForm() {}

  /** Whether a message asks something: it ends as a question does, or begins as one. */
  static boolean asks(String message) {
    String text = message.strip();
    return text.length() <= Question.MAX_LENGTH
        && !text.startsWith("/")
        && (endsAsQuestion(text) || beginsAsQuestion(text));
  }

  /** With a question mark after two words at least: "really?" is asked of people. */
  private static boolean endsAsQuestion(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '?' && words(text).size() > 1;
  }

  private static boolean beginsAsQuestion(String text) {
    List<String> words = words(text);
    return words.size() > 2 && FIRST.contains(words.get(0)) && SECOND.contains(words.get(1));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}'’]+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
