package dev.byline.attribution;

import dev.byline.attribution.Token.Type;
import java.util.List;
import java.util.Optional;

/** Finds who says a quotation that no word of its sentence reports, if it is speech at all. */
final class LooseQuotations {

  /** A quotation of fewer words within a sentence is a name or an expression. */
  private static final int FEWEST_WORDS = 4;

  /** How many words of the next sentence may come before the verb that reports. */
  private static final int FARTHEST = 8;

  private final Reports reports;
  private final Voices voices;
  private final FunctionWords words;
  private final SpeakingNouns nouns;

  LooseQuotations(Reports reports, Voices voices, FunctionWords words, SpeakingNouns nouns) {
    this.reports = reports;
    this.voices = voices;
    this.words = words;
    this.nouns = nouns;
  }

  /**
   * A paragraph being read.
   *
   * @param passage the paragraph
   * @param firstLine the number of its first line in the article
   * @param found what is reported in each of its lines
   * @param drafts the statements found in it so far
   */
  record Context(Passage passage, int firstLine, List<List<Report>> found, List<Draft> drafts) {}

  /** The statement that the quotation of a sentence is. */
  Optional<Draft> of(Context context, int sentence, Quotation quotation) {
    if (title(context.passage().lines().get(sentence), quotation)) {
      return Optional.empty();
    }
    Optional<Voice> same = sameSentence(context, sentence, quotation);
    if (same.isPresent()) {
      return Optional.of(Draft.loose(quotation, same.get()));
    }
    Passage passage = context.passage();
    Line line = passage.lines().get(sentence);
    int last = passage.sentence(quotation.end() - 1);
    if (last > sentence || alone(line) || ownSentence(line, quotation)) {
      Voice voice =
          following(context, last, quotation)
              .or(
                  () ->
                      context.drafts().isEmpty() ? actor(context, sentence - 1) : Optional.empty())
              .or(() -> before(context))
              .orElse(voices.last());
      return Optional.of(Draft.loose(quotation, voice));
    }
    String inner = passage.text().substring(quotation.start() + 1, quotation.end());
    return sentenceLike(inner)
        ? Optional.of(Draft.loose(quotation, subject(context, sentence, inner)))
        : Optional.empty();
  }

  /**
   * Who spoke last in the paragraph. What is reported beside a quotation in its sentence is not the
   * talk that goes on: "“I swam,” Okoro said after the team announced the change. “It was cold.”".
   */
  private static Optional<Voice> before(Context context) {
    List<Draft> drafts = StatementCollector.latest(context.drafts());
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    int last = context.passage().sentence(drafts.getLast().start());
    return drafts.stream()
        .filter(draft -> draft.direct() && context.passage().sentence(draft.start()) == last)
        .findFirst()
        .map(Draft::voice);
  }

  private static boolean title(Line line, Quotation quotation) {
    return line.tokens().stream()
        .anyMatch(token -> token.type() == Type.OTHER && token.start() == quotation.start());
  }

  /** "“Look,” Rowe said, with a smile, “and learn.”": one speaker in all parts of a sentence. */
  private static Optional<Voice> sameSentence(Context context, int sentence, Quotation quotation) {
    String text = context.passage().text().substring(quotation.start(), quotation.end());
    boolean goesOn = Character.isLowerCase(text.codePointAt(Math.min(1, text.length() - 1)));
    boolean whole = Quotation.complete(text);
    boolean open = Quotation.open(text);
    return StatementCollector.latest(context.drafts()).stream()
        .filter(draft -> draft.direct() && context.passage().sentence(draft.start()) == sentence)
        .filter(
            draft ->
                (goesOn || whole) && draft.end() <= quotation.start()
                    || open && draft.start() >= quotation.end())
        .map(Draft::voice)
        .findFirst();
  }

  private static boolean alone(Line line) {
    return line.tokens().stream().allMatch(token -> token.quotation() || token.breaks());
  }

  /** "“No deal!” The mayor left.": a sentence of its own that was not cut from the next. */
  private static boolean ownSentence(Line line, Quotation quotation) {
    if (line.size() == 0) {
      return false;
    }
    Token first = line.get(0);
    return first.quotation()
        && first.start() == quotation.start()
        && line.size() > 1
        && line.get(1).capitalised()
        && Quotation.complete(first.text())
        && !Quotation.endsWithComma(line, 0);
  }

  private boolean sentenceLike(String inner) {
    Line said = Line.of(inner, 0, inner.length(), List.of());
    return said.tokens().stream().filter(Token::word).count() >= FEWEST_WORDS
        && words.holdsFinite(said, 0, said.size() - 1);
  }

  /** Whoever the quotation's own sentence is about. */
  private Voice subject(Context context, int sentence, String said) {
    Line line = context.passage().lines().get(sentence);
    return reports
        .subjects()
        .main(line, line.size())
        .filter(phrase -> !phrase.is(NounPhrase.Kind.NOMINAL) || nouns.speaks(phrase.head()))
        .map(phrase -> voice(context, sentence, phrase, said))
        .orElse(Voice.NOBODY);
  }

  private Voice voice(Context context, int sentence, NounPhrase phrase, String said) {
    Line line = context.passage().lines().get(sentence);
    return voices.of(context.passage(), line, context.firstLine() + sentence, phrase, said);
  }

  /** "“Why?” Smith asked." cut after the question mark: the next sentence says who. */
  private Optional<Voice> following(Context context, int sentence, Quotation quotation) {
    int next = sentence + 1;
    String said = context.passage().text().substring(quotation.start(), quotation.end());
    if (!Quotation.open(said) && !context.drafts().isEmpty()
        || next >= context.passage().lines().size()
        || !context.found().get(next).isEmpty()) {
      return Optional.empty();
    }
    Line line = context.passage().lines().get(next);
    for (int i = 1; i < Math.min(line.size(), FARTHEST); i++) {
      if (reports.speaking(line, i)) {
        return reports.subjects().before(line, i).map(source -> voice(context, next, source, ""));
      }
    }
    return Optional.empty();
  }

  /** Whoever a paragraph without any statement ends with: the next may begin with their words. */
  Optional<Voice> actor(Passage passage, int firstLine) {
    Context context = new Context(passage, firstLine, List.of(), List.of());
    return actor(context, passage.lines().size() - 1)
        .filter(actor -> actor.speakers().stream().allMatch(Entity::person))
        .map(actor -> new Voice(actor.speakers(), Optional.empty()));
  }

  /** "Smith left in tears. “Eleven years!”": whoever the sentence before is about. */
  private Optional<Voice> actor(Context context, int sentence) {
    if (sentence < 0) {
      return Optional.empty();
    }
    Line line = context.passage().lines().get(sentence);
    return reports
        .subjects()
        .main(line, line.size())
        .filter(subject -> !subject.is(NounPhrase.Kind.NOMINAL) || nouns.person(subject.head()))
        .map(subject -> voice(context, sentence, subject, ""))
        .filter(actor -> !actor.speakers().isEmpty());
  }
}
