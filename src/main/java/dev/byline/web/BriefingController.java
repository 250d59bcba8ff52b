package dev.byline.web;

import dev.byline.answer.InvalidQuestion;
import dev.byline.briefing.Briefing;
import dev.byline.briefing.BriefingCharts;
import dev.byline.briefing.BriefingRequest;
import dev.byline.briefing.Briefings;
import dev.byline.briefing.ChartTheme;
import dev.byline.briefing.DailyNews;
import dev.byline.chat.BriefingTexts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Briefings for programs: as JSON, as Markdown, and as a feed of the latest days. */
@RestController
final class BriefingController {

  private static final MediaType MARKDOWN =
      new MediaType("text", "markdown", StandardCharsets.UTF_8);
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  /** As many days with articles as a reader that comes once a week needs. */
  private static final int FEED_DAYS = 7;

  private final Briefings briefings;
  private final BriefingTexts texts;
  private final BriefingCharts charts;
  private final Clock clock;

  BriefingController(Briefings briefings, BriefingTexts texts, BriefingCharts charts, Clock clock) {
    this.briefings = briefings;
    this.charts = charts;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/api/briefings/{date}")
  BriefingJson briefing(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      @RequestParam Optional<Integer> stories,
      @RequestParam Optional<String> topic,
      @RequestParam Optional<String> zone) {
    return BriefingJson.of(news(date, stories, topic, zone));
  }

  @GetMapping("/briefings/{date}.md")
  ResponseEntity<String> markdown(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      @RequestParam Optional<Integer> stories,
      @RequestParam Optional<String> topic,
      @RequestParam Optional<String> zone) {
    return ResponseEntity.ok()
        .contentType(MARKDOWN)
        .body(texts.markdown(news(date, stories, topic, zone)));
  }

  /** The day in a picture; not found where it has no stories, or where no picture can be drawn. */
  @GetMapping("/briefings/{date}.png")
  ResponseEntity<byte[]> picture(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      @RequestParam Optional<String> theme,
      @RequestParam Optional<Integer> stories,
      @RequestParam Optional<String> topic,
      @RequestParam Optional<String> zone) {
    ChartTheme colours = theme(theme.orElse("light"));
    return news(date, stories, topic, zone) instanceof Briefing briefing
            && !briefing.stories().isEmpty()
        ? charts
            .png(briefing.counts(), texts.labels(briefing), colours)
            .map(BriefingController::png)
            .orElseGet(() -> ResponseEntity.notFound().build())
        : ResponseEntity.notFound().build();
  }

  private static ChartTheme theme(String name) {
    return switch (name) {
      case "light" -> ChartTheme.LIGHT;
      case "dark" -> ChartTheme.DARK;
      default -> throw new InvalidQuestion("theme", "takes light or dark");
    };
  }

  /** Asked for again with each new generation of the index, and sent again only if it changed. */
  private static ResponseEntity<byte[]> png(byte[] png) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(CacheControl.noCache())
        .eTag('"' + DigestUtils.md5DigestAsHex(png) + '"')
        .body(png);
  }

  @GetMapping("/briefings.atom")
  ResponseEntity<String> feed() {
    List<DailyNews> days = new ArrayList<>();
    Optional<LocalDate> next = Optional.of(LocalDate.now(clock));
    while (next.isPresent() && days.size() < FEED_DAYS) {
      DailyNews news = briefings.of(next.get(), clock.getZone(), BriefingRequest.USUAL);
      if (!(news instanceof DailyNews.NoArticles)) {
        days.add(news);
      }
      next = news.before();
    }
    return ResponseEntity.ok().contentType(ATOM).body(BriefingFeed.of(days, texts));
  }

  private DailyNews news(
      LocalDate date, Optional<Integer> stories, Optional<String> topic, Optional<String> zone) {
    ZoneId where =
        zone.filter(name -> !name.isBlank()).map(Zones::required).orElseGet(clock::getZone);
    int most = stories.orElse(BriefingRequest.USUAL.stories());
    if (most < 1 || most > BriefingRequest.MOST_STORIES) {
      throw new InvalidQuestion("stories", "takes 1 to " + BriefingRequest.MOST_STORIES);
    }
    if (topic.filter(words -> words.length() > BriefingRequest.LONGEST_TOPIC).isPresent()) {
      throw new InvalidQuestion(
          "topic", "takes at most " + BriefingRequest.LONGEST_TOPIC + " characters");
    }
    return briefings.of(date, where, new BriefingRequest(topic, most, Set.of()));
  }
}
