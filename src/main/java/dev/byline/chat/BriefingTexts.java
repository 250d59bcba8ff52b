package dev.byline.chat;

import dev.byline.briefing.Briefing;
import dev.byline.briefing.ChartLabels;
import dev.byline.briefing.DailyNews;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

/** Briefings as texts for other readers, in English. */
public final class BriefingTexts {

  private final Clock clock;

  BriefingTexts(Clock clock) {
    this.clock = clock;
  }

  /** What a feed of briefings is called. */
  public String feedTitle() {
    return Words.ENGLISH.say("briefing.feed");
  }

  /** What a day is called: its date, and how many stories it has. */
  public String title(DailyNews news) {
    return reply(news).title();
  }

  /** The day in lines. */
  public String plain(DailyNews news) {
    return PlainText.of(reply(news));
  }

  /** The day in Markdown; nothing of the articles is read as markup. */
  public String markdown(DailyNews news) {
    return MarkdownText.of(reply(news));
  }

  /** What is written on the picture of a day. */
  public ChartLabels labels(Briefing briefing) {
    return new BriefingPicture(Words.ENGLISH).labels(briefing);
  }

  private Reply reply(DailyNews news) {
    String line = "/" + BriefingCommand.DESCRIPTION.name() + " date: " + news.date();
    return new BriefingReplies(Words.ENGLISH, clock, List.of()).of(news, line, OptionalInt.empty());
  }
}
