package dev.byline.chat;

import dev.byline.briefing.BriefingRequest;
import dev.byline.briefing.Briefings;
import dev.byline.briefing.DailyNews;
import dev.byline.chat.CommandDescription.Option;
import dev.byline.chat.CommandDescription.Type;
import dev.byline.index.ArticleIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sums up a day in sentences of its articles, or shows one of its stories. */
final class BriefingCommand implements Command {

  static final CommandDescription DESCRIPTION =
      CommandDescription.of(
          "briefing",
          false,
          List.of(
              Option.optional("date", Type.DATE),
              Option.optional("topic", Type.STRING),
              Option.optional("stories", Type.INTEGER),
              Option.optional("story", Type.INTEGER)));

  private final Briefings briefings;
  private final ArticleIndex index;
  private final Clock clock;

  BriefingCommand(Briefings briefings, ArticleIndex index, Clock clock) {
    this.briefings = briefings;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Invocation invocation) {
    request(invocation);
    between(invocation, "story");
    invocation.date("date");
  }

  @Override
  public Reply run(Invocation invocation) {
    ZoneId zone = invocation.conversation().zone().orElseGet(clock::getZone);
    LocalDate date = invocation.date("date").orElseGet(() -> LocalDate.now(clock.withZone(zone)));
    OptionalInt story = between(invocation, "story");
    DailyNews news = briefings.of(date, zone, request(invocation));
    return new BriefingReplies(invocation.words(), clock, index.state().skipped())
        .of(news, line(invocation, date), story);
  }

  private static BriefingRequest request(Invocation invocation) {
    int stories = between(invocation, "stories").orElse(BriefingRequest.USUAL.stories());
    // A story's number counts among as many as there may be.
    int most = invocation.number("story").isPresent() ? BriefingRequest.MOST_STORIES : stories;
    Optional<String> topic = invocation.text("topic");
    topic
        .filter(words -> words.length() > BriefingRequest.LONGEST_TOPIC)
        .ifPresent(
            words -> {
              throw new InvalidOption("topic", "expected.shorter", words);
            });
    return new BriefingRequest(topic, most, Set.of());
  }

  private static OptionalInt between(Invocation invocation, String option) {
    Optional<Integer> number = invocation.number(option);
    number
        .filter(given -> given < 1 || given > BriefingRequest.MOST_STORIES)
        .ifPresent(
            given -> {
              throw new InvalidOption(option, "expected.stories", String.valueOf(given));
            });
    return number.stream().mapToInt(Integer::intValue).findFirst();
  }

  /** The line that asks for the same day by its date, to which an option may be added. */
  private static String line(Invocation invocation, LocalDate date) {
    Map<String, String> values = new HashMap<>();
    values.put("date", date.toString());
    for (String option : List.of("topic", "stories")) {
      invocation.text(option).ifPresent(value -> values.put(option, value));
    }
    return CommandLine.line(DESCRIPTION, values);
  }
}
