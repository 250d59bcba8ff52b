package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.attribution.LooseQuotations.Context;
import dev.byline.attribution.Statement.Kind;
import dev.byline.attribution.Statement.Stance;
import dev.byline.attribution.WholeParagraphs.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the statements of one article, paragraph by paragraph, keeping in mind who speaks. */
final class StatementCollector {

  /** How many statements of a paragraph may overlap the next. */
  private static final int LATEST = 32;

  /** What is only claimed to have been said, or denied, may never have been. */
  private static final Set<Stance> DOUBTED = Set.of(Stance.CLAIMED, Stance.DENIED);

  private final Article article;
  private final FunctionWords words;
  private final Reports reports;
  private final Voices voices;
  private final LooseQuotations looseQuotations;
  private final List<Statement> statements = new ArrayList<>();
  private final InnerQuotations innerQuotations;
  private final WholeParagraphs wholeParagraphs;
  private final Turns turns;

  private int firstLine;
  private Optional<Lead> lead = Optional.empty();

  /** Who acts at the end of the paragraph before, where nobody speaks in it. */
  private Optional<Voice> actor = Optional.empty();

  private boolean quotationOpen;

  /** The number of the first statement of the paragraphs just read whose speaker none names. */
  private int unclaimed = -1;

  /** The number of the statement that ends with an open quotation and has no speaker yet, or -1. */
  private int open = -1;

  StatementCollector(
      Article article,
      Reports reports,
      Discourse discourse,
      FunctionWords words,
      SpeakingNouns nouns) {
    this.article = article;
    this.words = words;
    this.reports = reports;
    this.voices = new Voices(article, discourse, nouns);
    this.looseQuotations = new LooseQuotations(reports, voices, words, nouns);
    this.innerQuotations = new InnerQuotations(reports, voices);
    this.turns = new Turns(words);
    this.wholeParagraphs = new WholeParagraphs(reports, new LeadIns(reports, words, nouns), voices);
  }

  List<Statement> statements() {
    return statements.stream()
        .sorted(Comparator.comparingInt((Statement statement) -> statement.content().start()))
        .toList();
  }

  /**
   * Reads the next paragraph.
   *
   * @param transcript the turns of the article, which need no quotation marks
   */
  void read(Passage passage, Transcript transcript) {
    // A short question may look like a heading.
    if (passage.paragraph().role() == Paragraph.Role.BODY || transcript.turn(passage).isPresent()) {
      Optional<Draft> whole = wholeParagraphs.of(passage, firstLine, transcript, lead);
      whole.ifPresent(draft -> voices.spoke(firstLine, draft.voice()));
      wholeParagraphs.behind(passage, firstLine).ifPresent(this::claim);
      List<Draft> drafts = whole.map(List::of).orElseGet(() -> drafts(passage));
      keep(passage, drafts);
      turns.add(passage, drafts);
      actor = drafts.isEmpty() ? looseQuotations.actor(passage, firstLine) : Optional.empty();
    }
    lead = wholeParagraphs.lead(passage, firstLine);
    firstLine += passage.lines().size();
  }

  private List<Draft> drafts(Passage passage) {
    List<List<Report>> found = passage.lines().stream().map(reports::of).toList();
    List<Draft> drafts = new ArrayList<>();
    Context context = new Context(passage, firstLine, found, drafts);
    boolean goesOn = quotationOpen && opensWithQuotation(passage);
    int next = 0;
    for (int i = 0; i < passage.lines().size(); i++) {
      for (Report report : found.get(i)) {
        Draft draft = draft(passage, i, report);
        boolean again =
            draft.direct()
                && latest(drafts).stream()
                    .anyMatch(
                        other -> other.direct() && other.overlaps(draft.start(), draft.end()));
        if (!again && !hearsay(passage, draft, drafts)) {
          keepInMind(i, draft, drafts);
        }
      }
      for (;
          next < passage.quotations().size()
              && passage.sentence(passage.quotations().get(next).start()) == i;
          next++) {
        Quotation quotation = passage.quotations().get(next);
        if (latest(drafts).stream()
            .noneMatch(draft -> draft.overlaps(quotation.start(), quotation.end()))) {
          Optional<Draft> loose =
              goesOn && next == 0
                  ? Optional.of(Draft.loose(quotation, voices.last()))
                  : looseQuotations.of(context, i, quotation);
          if (next == 0 && !goesOn && opensWithQuotation(passage)) {
            loose = loose.map(draft -> inTurn(draft));
          }
          int line = i;
          loose.ifPresent(draft -> keepInMind(line, draft, drafts));
        }
      }
    }
    if (goesOn && open >= 0) {
      nameOpening(drafts);
    }
    return drafts;
  }

  /** "Reuter claims that Beck said": what one is only reported to say is the reporter's. */
  private static boolean hearsay(Passage passage, Draft draft, List<Draft> drafts) {
    return draft.kind() == Kind.INDIRECT
        && latest(drafts).stream()
            .anyMatch(
                outer ->
                    DOUBTED.contains(outer.stance())
                        && outer.kind() == Kind.INDIRECT
                        && outer.start() < draft.start()
                        && draft.end() <= outer.end()
                        && !outer.voice().names().equals(draft.voice().names()));
  }

  /** A quotation at a paragraph's beginning that a colon led in, or whose turn it is. */
  private Draft inTurn(Draft draft) {
    if (draft.voice().mention().isPresent() && draft.voice() != voices.last()) {
      return draft;
    }
    Voice next = lead.map(Lead::voice).or(() -> turns.next()).or(() -> actor).orElse(Voice.NOBODY);
    return next.speakers().isEmpty() ? draft : draft.by(next);
  }

  /** Those that may overlap what comes next. */
  static List<Draft> latest(List<Draft> drafts) {
    return drafts.subList(Math.max(0, drafts.size() - LATEST), drafts.size());
  }

  private void keepInMind(int line, Draft draft, List<Draft> drafts) {
    drafts.add(draft);
    voices.spoke(firstLine + line, draft.voice());
  }

  private void keep(Passage passage, List<Draft> drafts) {
    quotationOpen = !passage.quotations().isEmpty() && !passage.quotations().getLast().closed();
    boolean loose = !drafts.isEmpty() && drafts.stream().allMatch(it -> it.cue().isEmpty());
    unclaimed = !loose ? -1 : unclaimed < 0 ? statements.size() : unclaimed;
    drafts.forEach(draft -> statements.add(statement(passage, draft)));
    boolean unnamed = !statements.isEmpty() && statements.getLast().speakers().isEmpty();
    open = quotationOpen && unnamed ? statements.size() - 1 : -1;
    drafts.stream()
        .filter(Draft::direct)
        .flatMap(draft -> innerQuotations.of(passage, firstLine, draft).stream())
        .forEach(draft -> statements.add(statement(passage, draft)));
  }

  /** Gives the quotation that was left open its speaker, where only its continuation has one. */
  private void nameOpening(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    statements.set(open, by(statements.get(open), drafts.getFirst().voice()));
  }

  /** Gives the quotations just read to whoever the next paragraph says they are by. */
  private void claim(Voice voice) {
    for (int i = unclaimed; i >= 0 && i < statements.size(); i++) {
      statements.set(i, by(statements.get(i), voice));
    }
  }

  private static Statement by(Statement statement, Voice voice) {
    return new Statement(
        statement.kind(),
        statement.stance(),
        statement.content(),
        statement.line(),
        statement.cue(),
        voice.mention(),
        voice.names());
  }

  private static boolean opensWithQuotation(Passage passage) {
    return !passage.quotations().isEmpty()
        && passage.text().substring(0, passage.quotations().getFirst().start()).isBlank();
  }

  private Draft draft(Passage passage, int sentence, Report report) {
    Line line = passage.lines().get(sentence);
    Token first = line.get(report.first());
    int start = first.start();
    int end = line.get(report.last()).end();
    boolean quoted = first.quotation() && report.first() == report.last();
    if (quoted) {
      // A quotation of several sentences is one statement.
      Optional<Quotation> whole = passage.quotationAt(start);
      start = whole.map(Quotation::start).orElse(start);
      end = whole.map(Quotation::end).orElse(end);
    }
    Kind kind = quoted ? Kind.DIRECT : holdsQuotation(line, report) ? Kind.MIXED : Kind.INDIRECT;
    String said = passage.text().substring(start, end);
    Voice voice =
        report
            .source()
            .map(
                source ->
                    voices.of(
                        passage,
                        line,
                        firstLine + sentence,
                        source,
                        Said.of(said, words.continues(report.cue()))))
            .orElse(Voice.NOBODY);
    return new Draft(start, end, kind, report.stance(), Optional.of(report.cue()), voice);
  }

  private static boolean holdsQuotation(Line line, Report report) {
    for (int i = report.first(); i <= report.last(); i++) {
      if (line.quotation(i)) {
        return true;
      }
    }
    return false;
  }

  private Statement statement(Passage passage, Draft draft) {
    int line = passage.paragraph().sentences().get(passage.sentence(draft.start())).line();
    return new Statement(
        draft.kind(),
        draft.stance(),
        passage.place(article, draft.start(), draft.end()),
        line,
        draft.cue(),
        draft.voice().mention(),
        draft.voice().names());
  }
}
