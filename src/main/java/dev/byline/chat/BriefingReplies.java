package dev.byline.chat;

import dev.byline.article.SkippedFile;
import dev.byline.briefing.Briefing;
import dev.byline.briefing.DailyNews;
import dev.byline.briefing.DailyNews.NoArticles;
import dev.byline.briefing.KeyStatement;
import dev.byline.briefing.Story;
import dev.byline.chat.Part.Suggestions.Suggestion;
import dev.byline.index.IndexedArticle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Words the briefing of a day. */
final class BriefingReplies {

  /** How many of the files that were left out are named. */
  private static final int SKIPPED = 3;

  private final Words words;
  private final Clock clock;
  private final List<SkippedFile> skipped;

  /**
   * @param skipped the files that were left out of what is served
   */
  BriefingReplies(Words words, Clock clock, List<SkippedFile> skipped) {
    this.words = words;
    this.clock = clock;
    this.skipped = skipped;
  }

  /**
   * The day, or one story of it.
   *
   * @param line that asks for the same day
   * @param number of the story, from 1
   */
  Reply of(DailyNews news, String line, OptionalInt number) {
    return switch (news) {
      case NoArticles none -> nothing(none);
      case Briefing briefing ->
          number.isPresent() ? story(briefing, number.getAsInt(), line) : day(briefing, line);
    };
  }

  private Reply nothing(NoArticles none) {
    String day = Wording.day(words, none.date());
    String title =
        none.topic()
            .filter(topic -> none.articles() > 0)
            .map(topic -> words.say("briefing.none-on", day, none.articles(), words.given(topic)))
            .orElseGet(() -> words.say("briefing.none", day));
    return new Reply(
        Reply.Kind.REFUSAL,
        title,
        Optional.empty(),
        days(none.before(), none.after()),
        Optional.of(Wording.footer(words, none.index(), clock.instant())),
        Optional.empty());
  }

  private Reply day(Briefing briefing, String line) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < briefing.stories().size(); i++) {
      String open = line + " story: " + (i + 1);
      parts.add(told(briefing.stories().get(i), Optional.of(open), List.of()));
    }
    int further = briefing.storiesFound() - briefing.stories().size();
    if (further > 0) {
      parts.add(new Part.Text(words.say("briefing.further", further)));
    }
    if (!briefing.statements().isEmpty()) {
      parts.add(new Part.Section(words.say("briefing.statements")));
      briefing.statements().forEach(statement -> parts.add(said(statement)));
    }
    if (!briefing.stories().isEmpty()) {
      parts.add(new BriefingPicture(words).of(briefing));
    }
    parts.add(new Part.Text(read(briefing)));
    parts.addAll(neighbours(briefing));
    return reply(title(briefing), briefing, parts);
  }

  private Reply story(Briefing briefing, int number, String line) {
    if (number > briefing.stories().size()) {
      return day(briefing, line);
    }
    Story story = briefing.stories().get(number - 1);
    List<Part> parts = new ArrayList<>();
    parts.add(
        told(
            story,
            Optional.empty(),
            story.articles().stream().map(article -> SourceWords.line(words, article)).toList()));
    parts.add(
        new Part.Suggestions(
            "",
            List.of(
                new Suggestion(
                    words.say("briefing.whole-day", Wording.day(words, briefing.date())), line))));
    return reply(title(briefing), briefing, parts);
  }

  private Reply reply(String title, Briefing briefing, List<Part> parts) {
    return new Reply(
        Reply.Kind.ANSWER,
        title,
        briefing.topic().map(topic -> words.say("briefing.on", words.given(topic))),
        parts,
        Optional.of(Wording.footer(words, briefing.index(), clock.instant())),
        Optional.empty());
  }

  private String title(Briefing briefing) {
    return words.say(
        "briefing.title", Wording.weekday(words, briefing.date()), briefing.storiesFound());
  }

  private Part told(Story story, Optional<String> open, List<Part.Lines.Line> articles) {
    return new Part.Story(
        story.headline(),
        SourceWords.sources(words, story.sources())
            + (story.articles().size() > 1
                ? " · " + words.say("articles", story.articles().size())
                : ""),
        story.quotes().stream().map(quote -> SourceWords.quoted(words, quote)).toList(),
        articles,
        open.map(line -> new Suggestion(words.say("briefing.open"), line)));
  }

  private Part said(KeyStatement statement) {
    return SourceWords.quoted(words, statement.quote());
  }

  /** What was read, how new it is, and what was left out. */
  private String read(Briefing briefing) {
    String read = words.say("briefing.read", briefing.articles(), newest(briefing.newest()));
    if (skipped.isEmpty()) {
      return read;
    }
    String reasons =
        skipped.stream()
            .limit(SKIPPED)
            .map(file -> file.file() + " (" + file.reason() + ")")
            .collect(Collectors.joining(", "));
    return read
        + " "
        + words.say(
            "briefing.skipped", skipped.size(), reasons + (skipped.size() > SKIPPED ? ", …" : ""));
  }

  /** Where an article states a time of the day, how long ago that was; else its day. */
  private String newest(IndexedArticle article) {
    Optional<Instant> at = article.published().time();
    return at.map(instant -> Wording.ago(words, Duration.between(instant, clock.instant())))
        .orElseGet(() -> Wording.day(words, article.published().date()));
  }

  private List<Part> neighbours(Briefing briefing) {
    return days(briefing.before(), briefing.after());
  }

  /** Lines that lead to the days nearby that have articles. */
  private List<Part> days(Optional<LocalDate> before, Optional<LocalDate> after) {
    List<Suggestion> days = new ArrayList<>();
    before.ifPresent(day -> days.add(new Suggestion("← " + Wording.day(words, day), line(day))));
    after.ifPresent(day -> days.add(new Suggestion(Wording.day(words, day) + " →", line(day))));
    return days.isEmpty()
        ? List.of()
        : List.of(new Part.Suggestions(words.say("briefing.other-days"), days));
  }

  private static String line(LocalDate day) {
    return "/" + BriefingCommand.DESCRIPTION.name() + " date: " + day;
  }
}
