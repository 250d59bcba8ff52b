package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedStatement;
import dev.byline.index.SearchResult.TermStatistics;
import dev.byline.index.SentenceQuery;
import dev.byline.index.SpokenBy;
import dev.byline.index.StatementPage;
import dev.byline.index.StatementQuery;
import dev.byline.index.TextAnalysis;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out what the articles have of somebody whose words are asked for. */
final class VoiceFinder {

  /** Statements that are looked at, the newest. */
  private static final int STATEMENTS = 500;

  /** "the White House": what is asked for with its article is named with it. */
  private static final Pattern ARTICLE = Pattern.compile("the\\s", Pattern.CASE_INSENSITIVE);

  private final TextAnalysis analysis;
  private final NameBook names;

  VoiceFinder(TextAnalysis analysis, NameBook names) {
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * The person as the articles have them.
   *
   * @return empty where no article holds the name
   */
  Optional<Voice> find(
      AskedPerson person, Question question, Optional<String> topic, IndexView view) {
    SpokenBy spokenBy = person.spokenBy();
    StatementPage page =
        view.statements(
            new StatementQuery(
                Optional.empty(), Optional.of(spokenBy), question.from(), question.to()),
            0,
            STATEMENTS);
    if (page.total() == 0) {
      // An office may be written in other words than it is asked for in.
      return person.office() || mentioned(spokenBy, view)
          ? Optional.of(new Voice(person.name(), 0, topic))
          : Optional.empty();
    }
    int articles =
        Math.toIntExact(
            page.statements().stream().map(it -> it.citation().file()).distinct().count());
    return Optional.of(new Voice(name(page, person), articles, topic));
  }

  private static boolean mentioned(SpokenBy person, IndexView view) {
    return view
        .search(
            new SentenceQuery(
                person.words(), Optional.empty(), Optional.empty(), Optional.empty(), false),
            1)
        .terms()
        .stream()
        .map(TermStatistics::articles)
        .noneMatch(articles -> articles == 0);
  }

  /** The name under which most of the statements are kept. */
  private String name(StatementPage page, AskedPerson person) {
    return page.statements().stream()
        .map(IndexedStatement::statement)
        .flatMap(statement -> statement.speakers().stream())
        .filter(person.spokenBy()::is)
        .map(name -> names.canonical(name).orElse(name))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(Map.Entry::getKey)
        .map(name -> ARTICLE.matcher(person.name()).lookingAt() ? "the " + name : name)
        .orElse(person.name());
  }
}
