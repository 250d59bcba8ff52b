package dev.byline.answer;

import dev.byline.answer.Timeline.Course;
import dev.byline.answer.Timeline.Moment;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.article.PublicationDate;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedStatement;
import dev.byline.index.NotReadyException;
import dev.byline.index.QuotedSpeaker;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementPage;
import dev.byline.index.StatementQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Statements from the generation that is served. */
final class ProvenStatements implements Statements {

  /** How many speakers are offered in place of an unknown one. */
  private static final int OFFERED = 8;

  /** The most statements that a timeline is made of: more cannot be told apart when drawn. */
  private static final int LONGEST_TIMELINE = 60;

  private static final Comparator<IndexedStatement> NEWEST_FIRST =
      Comparator.comparing((IndexedStatement said) -> order(said.article().published()))
          .reversed()
          .thenComparing(said -> said.citation().file())
          .thenComparing(said -> said.citation().span().start());

  private final ArticleIndex index;
  private final NameReader names;
  private final CanonicalSpeakers speakers;
  private final NameBook book;
  private final TopicStatements topics;
  private final TimelineMaker timelines;
  private final Proof proof;

  ProvenStatements(
      ArticleIndex index,
      NameReader names,
      TopicStatements topics,
      NameBook book,
      TimelineMaker timelines,
      Proof proof) {
    this.index = index;
    this.names = names;
    this.speakers = new CanonicalSpeakers(names);
    this.book = book;
    this.topics = topics;
    this.timelines = timelines;
    this.proof = proof;
  }

  @Override
  public StatementList list(StatementRequest request) {
    Optional<SpokenBy> speaker = request.speaker().flatMap(this::spokenBy);
    try (IndexView view = open()) {
      if (request.speaker().isPresent() && speaker.isEmpty()) {
        // A speaker that is no name ("the") is nobody's.
        return new StatementList(List.of(), 0);
      }
      StatementPage page =
          view.statements(query(request.file(), speaker), request.offset(), request.size());
      return new StatementList(proof.of(page.statements()), page.total());
    }
  }

  @Override
  public Ledger ledger(LedgerRequest request) {
    try (IndexView view = open()) {
      Optional<SpokenBy> person = spokenBy(request.speaker());
      List<String> speakers = named(person, view);
      if (speakers.isEmpty()) {
        return unknown(request.speaker(), view);
      }
      int offset = (request.page() - 1) * request.size();
      if (request.topic().isEmpty()) {
        StatementPage page =
            view.statements(query(Optional.empty(), person), offset, request.size());
        Searched searched =
            new Searched(
                List.of(),
                person.orElseThrow().words().stream()
                    .flatMap(word -> word.spellings().stream())
                    .distinct()
                    .toList(),
                Optional.empty(),
                view.summary());
        return page(request, speakers, searched, page.statements(), page.total());
      }
      TopicStatements.Found found =
          topics.find(request.topic().get(), Optional.of(request.speaker()), view);
      if (found.statements().isEmpty()) {
        return new NothingSaid(speakers, found.searched(), found.missing());
      }
      List<IndexedStatement> all = found.statements().stream().sorted(NEWEST_FIRST).toList();
      return page(
          request,
          speakers,
          found.searched(),
          all.stream().skip(offset).limit(request.size()).toList(),
          all.size());
    }
  }

  private Ledger.Page page(
      LedgerRequest request,
      List<String> speakers,
      Searched searched,
      List<IndexedStatement> statements,
      int total) {
    return new Ledger.Page(
        speakers,
        searched,
        proof.of(statements),
        total,
        request.page(),
        Math.ceilDiv(total, request.size()));
  }

  @Override
  public Timeline timeline(TimelineRequest request) {
    try (IndexView view = open()) {
      List<String> speakers = named(request.speaker().flatMap(this::spokenBy), view);
      if (request.speaker().isPresent() && speakers.isEmpty()) {
        return unknown(request.speaker().get(), view);
      }
      TopicStatements.Found found = topics.find(request.topic(), request.speaker(), view);
      List<Moment> moments =
          timelines.moments(proof.of(found.statements().stream().limit(LONGEST_TIMELINE).toList()));
      if (moments.isEmpty()) {
        return new NothingSaid(speakers, found.searched(), found.missing());
      }
      return new Course(
          speakers,
          found.searched(),
          moments,
          Math.max(0, found.statements().size() - LONGEST_TIMELINE));
    }
  }

  @Override
  public List<QuotedSpeaker> speakers(String start, int limit) {
    try (IndexView view = open()) {
      return speakers.startingWith(start, limit, view.speakers());
    }
  }

  private Optional<SpokenBy> spokenBy(String speaker) {
    return names.person(speaker).map(AskedPerson::spokenBy);
  }

  private List<String> named(Optional<SpokenBy> person, IndexView view) {
    return person.map(one -> speakers.named(one, view.speakers())).orElse(List.of());
  }

  private UnknownSpeaker unknown(String asked, IndexView view) {
    return new UnknownSpeaker(
        asked.strip(),
        speakers.spelledLike(asked, OFFERED, view.speakers()),
        speakers.startingWith("", OFFERED, view.speakers()),
        view.summary());
  }

  private static StatementQuery query(Optional<String> file, Optional<SpokenBy> speaker) {
    return new StatementQuery(file, speaker, Optional.empty(), Optional.empty());
  }

  private static LocalDate order(PublicationDate published) {
    return published.stated() ? published.date() : LocalDate.MIN;
  }

  private IndexView open() {
    return index.open().orElseThrow(() -> NotReadyException.of(index.state()));
  }
}
