package dev.byline.chat;

import dev.byline.answer.Answer;
import dev.byline.answer.Answers;
import dev.byline.answer.InvalidQuestion;
import dev.byline.answer.Question;
import dev.byline.answer.Quote;
import dev.byline.article.Citation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may do with an answer that they have: see the rest of it, hear one speaker alone,
 * read what stands around a sentence. Safe for several threads.
 */
public final class NextSteps {

  private final Answers answers;
  private final Passages passages;
  private final Clock clock;

  NextSteps(Answers answers, Passages passages, Clock clock) {
    this.answers = answers;
    this.passages = passages;
    this.clock = clock;
  }

  /**
   * The sentences that answer a question beyond those that its answer shows, in their order.
   *
   * @param asked {@link Reply#asked} of the answer
   * @return empty where there are none
   */
  public Optional<Reply> more(String asked, Conversation conversation) {
    Optional<Question> question = AskedQuestion.question(asked, conversation.zone());
    if (question.isEmpty() || question.get().limit() == Question.MAX_LIMIT) {
      return Optional.empty();
    }
    List<Quote> shown = quotes(question.get());
    if (shown.size() < question.get().limit()) {
      return Optional.empty();
    }
    Set<Citation> known = shown.stream().map(Quote::citation).collect(Collectors.toSet());
    Question all =
        new Question(
            question.get().text(),
            Question.MAX_LIMIT,
            question.get().speaker(),
            question.get().from(),
            question.get().to(),
            question.get().zone());
    if (!(answers.answer(all) instanceof Answer.Answered whole)) {
      return Optional.empty();
    }
    List<Quote> further =
        whole.quotes().stream().filter(quote -> !known.contains(quote.citation())).toList();
    Words words = Words.in(conversation.locale());
    return further.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reply(
                Reply.Kind.ANSWER,
                words.say("next.more", further.size()),
                Optional.empty(),
                Optional.of(asked),
                further.stream().map(quote -> (Part) AnswerReplies.quoted(words, quote)).toList(),
                Optional.of(Wording.footer(words, whole.searched().index(), clock.instant())),
                Optional.empty()));
  }

  /**
   * Everybody whose sentences an answer shows, best first, each with the line that asks the same of
   * them alone.
   *
   * @param asked {@link Reply#asked} of the answer
   * @return empty where it was one person's sentences that were asked for
   */
  public List<Part.Suggestions.Suggestion> speakers(String asked, Conversation conversation) {
    return AskedQuestion.question(asked, conversation.zone())
        .filter(question -> question.speaker().isEmpty())
        .map(
            question ->
                quotes(question).stream()
                    .flatMap(quote -> quote.speaker().stream())
                    .filter(name -> name.length() <= Question.MAX_SPEAKER_LENGTH)
                    .distinct()
                    .map(name -> new Part.Suggestions.Suggestion(name, by(name, question)))
                    .toList())
        .orElse(List.of());
  }

  private static String by(String speaker, Question question) {
    return Asked.line(
        question.text(),
        new Question(
            question.text(),
            question.limit(),
            Optional.of(speaker),
            question.from(),
            question.to(),
            question.zone()));
  }

  /** What stands around sentences, as a reply. */
  public Reply around(List<Part.Place> places, Conversation conversation) {
    return passages.around(places, Words.in(conversation.locale()));
  }

  private List<Quote> quotes(Question question) {
    try {
      return answers.answer(question) instanceof Answer.Answered answered
          ? answered.quotes()
          : List.of();
    } catch (InvalidQuestion e) {
      return List.of();
    }
  }
}
