package dev.byline.chat;

import dev.byline.article.SkippedFile;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.chat.Part.Lines.Line;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexState;
import dev.byline.index.IndexView;
import dev.byline.index.NotReadyException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the articles, and the files that were left out. */
final class SourcesCommand implements Command {

  private static final int PAGE = 25;

  private static final CommandDescription DESCRIPTION =
      CommandDescription.of("sources", false, List.of(Option.optional("page", Type.INTEGER)))
          .forTheAsker();

  private final ArticleIndex index;
  private final Clock clock;

  SourcesCommand(ArticleIndex index, Clock clock) {
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
    int page = Math.clamp(invocation.number("page").orElse(1), 1, 100_000);
    IndexState state = index.state();
    try (IndexView view =
        index
            .open()
            .orElseThrow(
                () -> new NotReadyException(state.attempt().flatMap(IndexState.Attempt::reason)))) {
      int articles = view.summary().articles();
      int from = (page - 1) * PAGE;
      List<Part> parts = new ArrayList<>();
      parts.add(
          new Part.Lines(
              view.articles(from, PAGE).stream()
                  .map(article -> SourceWords.line(words, article))
                  .toList()));
      if (page > 1 && from >= articles) {
        parts.add(
            new Part.Text(words.say("list.ends", String.valueOf(Math.ceilDiv(articles, PAGE)))));
      } else if (from + PAGE < articles) {
        parts.add(
            new Part.Suggestions(
                words.say("list.more"),
                List.of(
                    new Suggestion(
                        words.say("list.page", String.valueOf(page + 1)),
                        "/sources page: " + (page + 1)))));
      }
      if (page == 1) {
        addLeftOut(words, parts, state);
      }
      return new Reply(
          Reply.Kind.INFO,
          Wording.articles(words, view.summary()),
          Optional.empty(),
          parts,
          Optional.of(Wording.footer(words, view.summary(), clock.instant())),
          Optional.empty());
    }
  }

  private static void addLeftOut(Words words, List<Part> parts, IndexState state) {
    if (!state.skipped().isEmpty()) {
      parts.add(new Part.Section(words.say("index.skipped")));
      parts.add(new Part.Lines(state.skipped().stream().map(SourcesCommand::line).toList()));
    }
    if (!state.ignored().isEmpty()) {
      parts.add(new Part.Section(words.say("index.not-articles")));
      parts.add(
          new Part.Lines(
              state.ignored().stream()
                  .map(file -> new Line(file, Optional.empty(), Optional.empty()))
                  .toList()));
    }
  }

  static Line line(SkippedFile skipped) {
    return new Line(skipped.file(), Optional.of(skipped.reason()), Optional.empty());
  }
}
