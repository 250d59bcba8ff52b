package dev.byline.answer;

import dev.byline.answer.FollowUp.Completed;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementQuery;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes over from the question before what the next one leaves out. Nothing is kept here: whoever
 * asks says what was asked before, so no conversation can be read by others or be lost. Safe for
 * use by several threads.
 */
public final class FollowUps {

  /** What holds one of these is more than a name. */
  private static final Set<String> BEYOND_A_NAME =
      Set.of("in", "on", "at", "with", "from", "to", "by", "about", "and", "or");

  private final ArticleIndex index;
  private final QuestionReader reader;
  private final NameReader nameReader;
  private final NameBook names;
  private final WordList functionWords;

  FollowUps(
      ArticleIndex index,
      QuestionReader reader,
      NameReader nameReader,
      NameBook names,
      WordList functionWords) {
    this.nameReader = nameReader;
    this.index = index;
    this.reader = reader;
    this.names = names;
    this.functionWords = functionWords;
  }

  /**
   * The next question with what it takes over, filters too.
   *
   * @param before as it was understood
   * @param next as it was typed
   * @return empty where the next question stands alone
   */
  public Optional<Question> completed(Question before, Question next) {
    Optional<IndexView> open = index.open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try (IndexView view = open.get()) {
      Voices voices = new Indexed(view);
      QuestionParts parts =
          new QuestionParts(before.text(), before.speaker(), voices, functionWords);
      return new FollowUp(next.text(), functionWords, voices)
          .after(parts)
          .flatMap(completed -> question(completed, before, next));
    }
  }

  private Optional<Question> question(Completed completed, Question before, Question next) {
    boolean asks = functionWords.contains(completed.text().split(" ", 2)[0]);
    String text = completed.text() + (asks ? "?" : "");
    if (text.length() > Question.MAX_LENGTH) {
      return Optional.empty();
    }
    boolean newDays = completed.dated() || next.from().isPresent() || next.to().isPresent();
    return Optional.of(
        new Question(
            text,
            next.limit() == Question.DEFAULT_LIMIT ? before.limit() : next.limit(),
            next.speaker().or(() -> before.speaker().map(completed.speaker()::orElse)),
            newDays ? next.from() : before.from(),
            newDays ? next.to() : before.to(),
            next.zone()));
  }

  private final class Indexed implements Voices {

    private final IndexView view;

    Indexed(IndexView view) {
      this.view = view;
    }

    @Override
    public boolean speaks(String phrase) {
      String[] words = phrase.split("\\s+", -1);
      if (Stream.of(words).anyMatch(BEYOND_A_NAME::contains)) {
        return false;
      }
      return names.role(words[words.length - 1])
          || nameReader.person(phrase).filter(person -> said(person.spokenBy())).isPresent();
    }

    private boolean said(SpokenBy person) {
      StatementQuery theirs =
          new StatementQuery(
              Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
      return view.statements(theirs, 0, 1).total() > 0;
    }

    @Override
    public boolean named(String word) {
      return names.canonical(word).isPresent();
    }
  }
}
