package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.Statement.Kind;
import dev.byline.attribution.Statement.Mention;
import dev.byline.attribution.Statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the statements of one article, paragraph by paragraph, keeping in mind who speaks. */
final class StatementCollector {

  /** A quotation of fewer words that no word reports is a name or an expression. */
  private static final int FEWEST_WORDS = 4;

  private final Article article;
  private final Reports reports;
  private final Voices voices;
  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final List<Statement> statements = new ArrayList<>();

  private int lineNumber;
  private boolean quotationOpen;

  /** The number of the statement that ends with an open quotation and has no speaker yet, or -1. */
  private int open = -1;

  /** A statement in its paragraph. */
  private record Draft(
      int start, int end, Kind kind, Stance stance, Optional<String> cue, Voice voice) {}

  StatementCollector(
      Article article,
      Reports reports,
      Discourse discourse,
      FunctionWords words,
      SpeakingNouns nouns) {
    this.article = article;
    this.reports = reports;
    this.voices = new Voices(article, discourse, nouns);
    this.words = words;
    this.nouns = nouns;
  }

  List<Statement> statements() {
    return statements.stream()
        .sorted(Comparator.comparingInt((Statement statement) -> statement.content().start()))
        .toList();
  }

  void read(Passage passage) {
    boolean quotable = passage.paragraph().role() == Paragraph.Role.BODY;
    if (!quotable) {
      lineNumber += passage.lines().size();
      return;
    }
    List<Draft> drafts = new ArrayList<>();
    boolean goesOn = quotationOpen && opensWithQuotation(passage);
    boolean spoken = false;
    List<List<Report>> found = passage.lines().stream().map(reports::of).toList();
    for (int i = 0; i < passage.lines().size(); i++) {
      Line line = passage.lines().get(i);
      for (Report report : found.get(i)) {
        Draft draft = draft(passage, line, lineNumber + i, report);
        boolean again =
            drafts.stream()
                .anyMatch(
                    other ->
                        other.kind() == Kind.DIRECT
                            && draft.kind() == Kind.DIRECT
                            && other.start() < draft.end()
                            && draft.start() < other.end());
        if (!again) {
          drafts.add(draft);
          voices.spoke(lineNumber + i, draft.voice());
          spoken = true;
        }
      }
      for (Quotation quotation : passage.quotations()) {
        boolean here = passage.sentence(quotation.start()) == i;
        if (here
            && drafts.stream()
                .noneMatch(
                    draft -> draft.start() < quotation.end() && quotation.start() < draft.end())) {
          int sentence = i;
          boolean again = spoken;
          boolean continued = goesOn && quotation == passage.quotations().getFirst();
          Optional<Draft> alone =
              continued
                  ? Optional.of(
                      new Draft(
                          quotation.start(),
                          quotation.end(),
                          Kind.DIRECT,
                          Stance.SAID,
                          Optional.empty(),
                          voices.last()))
                  : interrupted(passage, i, quotation, drafts)
                      .or(() -> unreported(passage, sentence, quotation, found, again));
          if (alone.isPresent()) {
            drafts.add(alone.get());
            voices.spoke(lineNumber + i, alone.get().voice());
            spoken = true;
          }
        }
      }
    }
    lineNumber += passage.lines().size();
    quotationOpen = !passage.quotations().isEmpty() && !passage.quotations().getLast().closed();
    if (goesOn && open >= 0) {
      nameOpening(drafts);
    }
    drafts.forEach(draft -> statements.add(statement(passage, draft)));
    open =
        quotationOpen && !statements.isEmpty() && statements.getLast().speakers().isEmpty()
            ? statements.size() - 1
            : -1;
  }

  /** Gives the quotation that was left open its speaker, where only its continuation has one. */
  private void nameOpening(List<Draft> drafts) {
    Statement opening = statements.get(open);
    drafts.stream()
        .findFirst()
        .map(Draft::voice)
        .ifPresent(
            late ->
                statements.set(
                    open,
                    new Statement(
                        opening.kind(),
                        opening.stance(),
                        opening.content(),
                        opening.line(),
                        opening.cue(),
                        late.mention(),
                        late.names())));
  }

  private static boolean opensWithQuotation(Passage passage) {
    return !passage.quotations().isEmpty()
        && passage.text().substring(0, passage.quotations().getFirst().start()).isBlank();
  }

  private Draft draft(Passage passage, Line line, int number, Report report) {
    Token first = line.get(report.first());
    Token last = line.get(report.last());
    int start = first.start();
    int end = last.end();
    boolean quoted = first.quotation() && report.first() == report.last();
    boolean holds = false;
    for (int i = report.first(); i <= report.last(); i++) {
      holds |= line.quotation(i);
    }
    if (quoted) {
      // A quotation of several sentences is one statement.
      for (Quotation quotation : passage.quotations()) {
        if (quotation.encloses(start)) {
          start = quotation.start();
          end = quotation.end();
        }
      }
    }
    Kind kind = quoted ? Kind.DIRECT : holds ? Kind.MIXED : Kind.INDIRECT;
    return new Draft(
        start,
        end,
        kind,
        report.stance(),
        Optional.of(report.cue()),
        voice(
            passage, line, number, report.source(), passage.text().substring(start, end)));
  }

  private Voice voice(
      Passage passage, Line line, int number, Optional<NounPhrase> source, String said) {
    return source
        .map(phrase -> voices.of(passage, line, number, phrase, said))
        .orElse(Voice.NOBODY);
  }

  /** "“Look,” Rowe said, with a smile, “and learn.”": one speaker in all parts of a sentence. */
  private static Optional<Draft> interrupted(
      Passage passage, int sentence, Quotation quotation, List<Draft> drafts) {
    String text = passage.text().substring(quotation.start() + 1, quotation.end());
    boolean part = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean open = text.length() > 2 && text.charAt(text.length() - 2) == ',';
    return drafts.stream()
        .filter(
            draft ->
                draft.kind() == Kind.DIRECT
                    && passage.sentence(draft.start()) == sentence
                    && (part && draft.end() <= quotation.start()
                        || open && draft.start() >= quotation.end()))
        .findFirst()
        .map(
            draft ->
                new Draft(
                    quotation.start(),
                    quotation.end(),
                    Kind.DIRECT,
                    Stance.SAID,
                    Optional.empty(),
                    draft.voice()));
  }

  /** A quotation that no word of its sentence reports: somebody goes on, or it is no speech. */
  private Optional<Draft> unreported(
      Passage passage,
      int sentence,
      Quotation quotation,
      List<List<Report>> found,
      boolean spoken) {
    Line line = passage.lines().get(sentence);
    boolean alone =
        line.tokens().stream().allMatch(token -> token.quotation() || token.breaks())
            || ownSentence(line, quotation);
    boolean several = passage.sentence(quotation.end() - 1) > sentence;
    if (alone || several) {
      Voice speaker =
          following(passage, passage.sentence(quotation.end() - 1), found)
              .or(() -> spoken ? Optional.empty() : actor(passage, sentence - 1))
              .orElse(voices.last());
      return Optional.of(
          new Draft(
              quotation.start(),
              quotation.end(),
              Kind.DIRECT,
              Stance.SAID,
              Optional.empty(),
              speaker));
    }
    String inner = passage.text().substring(quotation.start() + 1, quotation.end());
    Line said = Line.of(inner, 0, inner.length(), List.of());
    long count = said.tokens().stream().filter(Token::word).count();
    if (count < FEWEST_WORDS || !words.holdsFinite(said, 0, said.size() - 1)) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject = reports.subjects().main(line, line.size());
    Voice speaker =
        voice(
            passage,
            line,
            lineNumber + sentence,
            subject.filter(
                phrase -> phrase.kind() != NounPhrase.Kind.NOMINAL || nouns.speaks(phrase.head())),
            inner);
    return Optional.of(
        new Draft(
            quotation.start(),
            quotation.end(),
            Kind.DIRECT,
            Stance.SAID,
            Optional.empty(),
            speaker));
  }

  /** "“No deal!” The mayor left.": a sentence of its own that was not cut from the next. */
  private static boolean ownSentence(Line line, Quotation quotation) {
    Token first = line.get(0);
    return first.quotation()
        && first.start() == quotation.start()
        && line.size() > 1
        && line.get(1).capitalised()
        && Quotation.complete(first.text())
        && !Quotation.endsWithComma(line, 0);
  }

  /** "“Why?” Smith asked." cut after the question mark: the next sentence says who. */
  private Optional<Voice> following(Passage passage, int sentence, List<List<Report>> found) {
    int next = sentence + 1;
    if (next >= passage.lines().size() || !found.get(next).isEmpty()) {
      return Optional.empty();
    }
    Line line = passage.lines().get(next);
    for (int i = 1; i < Math.min(line.size(), 8); i++) {
      if (reports.speaking(line, i)) {
        return reports
            .subjects()
            .before(line, i)
            .map(source -> voice(passage, line, lineNumber + next, Optional.of(source), ""));
      }
    }
    return Optional.empty();
  }

  /** "Smith left in tears. “Eleven years!”": whoever the sentence before is about. */
  private Optional<Voice> actor(Passage passage, int sentence) {
    if (sentence < 0) {
      return Optional.empty();
    }
    Line line = passage.lines().get(sentence);
    return reports
        .subjects()
        .main(line, line.size())
        .filter(
            subject -> subject.kind() != NounPhrase.Kind.NOMINAL || nouns.person(subject.head()))
        .map(subject -> voice(passage, line, lineNumber + sentence, Optional.of(subject), ""))
        .filter(actor -> !actor.speakers().isEmpty());
  }

  private Statement statement(Passage passage, Draft draft) {
    SourceSpan content = passage.place(article, draft.start(), draft.end());
    int line = passage.paragraph().sentences().get(passage.sentence(draft.start())).line();
    return new Statement(
        draft.kind(),
        draft.stance(),
        content,
        line,
        draft.cue(),
        draft.voice().mention(),
        draft.voice().names());
  }
}
