package dev.byline.chat;

import dev.byline.chat.Part.Fields.Field;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexState;
import dev.byline.index.IndexSummary;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says what is being served and how the last attempt went. */
final class StatusCommand implements Command {

  private static final CommandDescription DESCRIPTION =
      new CommandDescription(
              "status",
              "What is being searched, how old it is, how indexing stands",
              false,
              List.of())
          .forTheAsker();

  private final ArticleIndex index;
  private final Clock clock;

  StatusCommand(ArticleIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    IndexState state = index.state();
    List<Field> fields = new ArrayList<>();
    state.summary().ifPresent(summary -> add(fields, summary));
    fields.add(new Field("Skipped files", Wording.number(state.skipped().size())));
    state
        .attempt()
        .ifPresent(attempt -> fields.add(new Field("Last attempt", AttemptWords.of(attempt))));
    return Reply.of(
        Reply.Kind.INFO,
        state.summary().isPresent() ? "Ready to answer" : "Reading the articles for the first time",
        List.of(new Part.Fields(fields)));
  }

  private void add(List<Field> fields, IndexSummary summary) {
    fields.add(new Field("Articles", Wording.number(summary.articles())));
    fields.add(new Field("Sentences", Wording.number(summary.sentences())));
    String days = Wording.days(summary);
    if (!days.isEmpty()) {
      fields.add(new Field("Published", days));
    }
    fields.add(
        new Field("Indexed", Wording.ago(Duration.between(summary.indexedAt(), clock.instant()))));
    fields.add(new Field("Generation", Wording.number(summary.generation())));
  }
}
