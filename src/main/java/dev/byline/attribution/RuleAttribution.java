package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Attribution by rules, in stages: quotation marks are paired, sentences cut into tokens, reporting
 * words found with who speaks and what is said, quotations without such words given to whoever goes
 * on speaking, and mentions followed back to whom they mean. Where the rules do not agree on one
 * person they give none.
 *
 * <p>The forms of reported speech and their parts (source, cue, content) follow Pareti, "PARC 3.0:
 * A Corpus of Attribution Relations", LREC 2016; that quotations go on over paragraphs is
 * newspapers' custom.
 */
final class RuleAttribution implements Attribution {

  /** Raised when a change here would give other statements. */
  private static final int VERSION = 7;

  private final FunctionWords words = new FunctionWords();
  private final SpeakingNouns nouns = new SpeakingNouns();
  private final FirstNames firstNames = new FirstNames();
  private final Offices offices = new Offices(nouns);
  private final Reports reports = new Reports(words, new ReportingVerbs(), nouns, firstNames);

  @Override
  public String version() {
    return Integer.toString(VERSION);
  }

  @Override
  public List<Statement> statements(Article article) {
    List<Passage> read = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.BODY
          || paragraph.role() == Paragraph.Role.TITLE
          || paragraph.role() == Paragraph.Role.HEADING) {
        read.add(Passage.of(article, paragraph));
      }
    }
    SentenceStarts starts = new SentenceStarts(firstNames, read);
    List<Passage> passages = read.stream().map(starts::in).toList();
    Mentions mentions = new Mentions(reports.phrases(), words, nouns, firstNames);
    Discourse discourse =
        new Discourse(reports.phrases(), words, mentions, nouns, firstNames, offices, passages);
    StatementCollector collector =
        new StatementCollector(article, reports, discourse, words, nouns);
    Transcript transcript = new Transcript(passages);
    passages.forEach(passage -> collector.read(passage, transcript));
    return collector.statements();
  }
}
