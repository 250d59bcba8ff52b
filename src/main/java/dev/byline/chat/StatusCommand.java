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
      CommandDescription.of("status", false, List.of()).forTheAsker();

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
    Words words = invocation.words();
    IndexState state = index.state();
    List<Field> fields = new ArrayList<>();
    state.summary().ifPresent(summary -> add(words, fields, summary));
    fields.add(new Field(words.say("index.skipped-files"), words.number(state.skipped().size())));
    state
        .attempt()
        .ifPresent(
            attempt ->
                fields.add(
                    new Field(words.say("index.last-attempt"), AttemptWords.of(words, attempt))));
    return Reply.of(
        Reply.Kind.INFO,
        words.say(state.summary().isPresent() ? "index.ready" : "index.first-reading"),
        List.of(new Part.Fields(fields)));
  }

  private void add(Words words, List<Field> fields, IndexSummary summary) {
    fields.add(new Field(words.say("index.articles"), words.number(summary.articles())));
    fields.add(new Field(words.say("index.sentences"), words.number(summary.sentences())));
    String days = Wording.days(words, summary);
    if (!days.isEmpty()) {
      fields.add(new Field(words.say("index.published"), days));
    }
    fields.add(
        new Field(
            words.say("index.indexed"),
            Wording.ago(words, Duration.between(summary.indexedAt(), clock.instant()))));
    fields.add(new Field(words.say("index.generation"), words.number(summary.generation())));
  }
}
