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
      new CommandDescription(
          "reindex",
          "Read new and changed articles; answers go on meanwhile",
          true,
          List.of(
              new Option(
                  "mode",
                  "“full” reads every file anew, not only changed ones",
                  false,
                  Type.STRING)));

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
    if (!invocation.refresh()) {
      Mode mode = invocation.text("mode").map(ReindexCommand::mode).orElse(Mode.CHANGES);
      if (!index.start(mode) && mode == Mode.FULL) {
        return Wording.error(
            "The articles are being read already",
            "That attempt reads what changed. Ask for a full one when it has ended.");
      }
    }
    IndexState state = index.state();
    return state
        .attempt()
        .map(
            attempt ->
                attempt.outcome() == Outcome.RUNNING ? running(attempt) : ended(state, attempt))
        .orElseGet(
            () -> Wording.error("Nothing is being indexed", "The bot is starting or stopping."));
  }

  private static Mode mode(String given) {
    if (!given.equalsIgnoreCase("full")) {
      throw new InvalidOption("mode", "“full” or nothing, not " + Wording.given(given));
    }
    return Mode.FULL;
  }

  private static Reply running(Attempt attempt) {
    return new Reply(
        Reply.Kind.PROGRESS,
        "Reading the articles",
        Optional.empty(),
        List.of(
            new Part.Progress(
                AttemptWords.of(attempt), attempt.done(), attempt.total(), State.RUNNING)),
        Optional.of("The index that was served goes on answering."),
        Optional.of(new Reply.Refresh("/reindex", REFRESH_MILLIS)));
  }

  private static Reply ended(IndexState state, Attempt attempt) {
    boolean failed = attempt.outcome() == Outcome.FAILED;
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Progress(
            AttemptWords.of(attempt),
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
                            new Field("Articles", Wording.number(summary.articles())),
                            new Field("Sentences", Wording.number(summary.sentences())),
                            new Field("Skipped files", Wording.number(state.skipped().size())),
                            new Field("Generation", Wording.number(summary.generation()))))));
    if (!state.skipped().isEmpty()) {
      parts.add(new Part.Section("Skipped"));
      parts.add(new Part.Lines(state.skipped().stream().map(SourcesCommand::line).toList()));
    }
    return Reply.of(
        Reply.Kind.PROGRESS,
        failed ? "Indexing failed; what was served goes on" : "The articles are up to date",
        parts);
  }
}
