package dev.byline.chat;

import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.chat.Part.Fields.Field;
import dev.byline.chat.Part.Progress.State;
import dev.byline.index.ArticleIndex;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.index.IndexState;
import dev.byline.index.IndexState.Attempt;
import dev.byline.index.IndexState.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the articles again while the old index goes on answering. */
final class ReindexCommand implements Command {

  /** Often enough for a bar that moves, seldom enough to cost nothing. */
  private static final int REFRESH_MILLIS = 300;

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of(Chat.REINDEX, true, List.of(Option.optional("mode", Type.STRING)));

  private final ArticleIndex index;

  ReindexCommand(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Reply run(Invocation invocation) {
    Words words = invocation.words();
    if (!invocation.refresh()) {
      Mode mode = invocation.text("mode").map(ReindexCommand::mode).orElse(Mode.CHANGES);
      if (!index.start(mode) && mode == Mode.FULL) {
        return Wording.error(words.say("reindex.already"), words.say("reindex.already-more"));
      }
    }
    IndexState state = index.state();
    return state
        .attempt()
        .map(
            attempt ->
                attempt.outcome() == Outcome.RUNNING
                    ? running(words, attempt)
                    : ended(words, state, attempt))
        .orElseGet(
            () -> Wording.error(words.say("reindex.nothing"), words.say("reindex.nothing-more")));
  }

  private static Mode mode(String given) {
    if (!given.equalsIgnoreCase("full")) {
      throw new InvalidOption("mode", "expected.mode", given);
    }
    return Mode.FULL;
  }

  private static Reply running(Words words, Attempt attempt) {
    return new Reply(
        Reply.Kind.PROGRESS,
        words.say("reindex.running"),
        Optional.empty(),
        List.of(
            new Part.Progress(
                AttemptWords.of(words, attempt), attempt.done(), attempt.total(), State.RUNNING)),
        Optional.of(words.say("reindex.goes-on")),
        Optional.of(new Reply.Refresh("/reindex", REFRESH_MILLIS)));
  }

  private static Reply ended(Words words, IndexState state, Attempt attempt) {
    boolean failed = attempt.outcome() == Outcome.FAILED;
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Progress(
            AttemptWords.of(words, attempt),
            attempt.done(),
            attempt.total(),
            failed ? State.FAILED : State.SUCCEEDED));
    state
        .summary()
        .ifPresent(
            summary ->
                parts.add(
                    new Part.Fields(
                        List.of(
                            new Field(
                                words.say("index.articles"), words.number(summary.articles())),
                            new Field(
                                words.say("index.sentences"), words.number(summary.sentences())),
                            new Field(
                                words.say("index.skipped-files"),
                                words.number(state.skipped().size())),
                            new Field(
                                words.say("index.generation"),
                                words.number(summary.generation()))))));
    if (!state.skipped().isEmpty()) {
      parts.add(new Part.Section(words.say("index.skipped")));
      parts.add(new Part.Lines(state.skipped().stream().map(SourcesCommand::line).toList()));
    }
    return Reply.of(
        Reply.Kind.PROGRESS, words.say(failed ? "reindex.failed" : "reindex.done"), parts);
  }
}
