package dev.byline.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.byline.article.DayRange;
import dev.byline.briefing.Briefing.Publisher;
import dev.byline.briefing.BriefingCounts.SpeakerCount;
import dev.byline.briefing.BriefingCounts.StoryHours;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.NotReadyException;
import dev.byline.index.TextAnalysis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Briefings from the generation that is served. Every quote is proved anew each time. */
final class DailyBriefings implements Briefings {

  /** Articles of days that are kept grouped, for those who page through them. */
  private static final long MOST_KEPT = 60_000;

  /** Speakers in the picture. */
  private static final int MOST_SPEAKERS = 12;

  private final ArticleIndex index;
  private final TextAnalysis analysis;
  private final TopicFilter topics;
  private final StoryTeller teller;
  private final KeyStatements statements;
  private final Cache<Edition.Key, Edition> editions =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((Edition.Key key, Edition edition) -> 1 + edition.day().articles().size())
          .build();

  DailyBriefings(
      ArticleIndex index,
      TextAnalysis analysis,
      TopicFilter topics,
      StoryTeller teller,
      KeyStatements statements) {
    this.index = index;
    this.analysis = analysis;
    this.topics = topics;
    this.teller = teller;
    this.statements = statements;
  }

  @Override
  public DailyNews of(LocalDate date, ZoneId zone, BriefingRequest request) {
    try (IndexView view = index.open().orElseThrow(() -> NotReadyException.of(index.state()))) {
      Edition.Key key = new Edition.Key(date, zone, request.topic(), view.summary().generation());
      Edition edition = editions.get(key, wanted -> Edition.of(wanted, view, analysis, topics));
      return edition.stories().isEmpty()
          ? nothing(key, edition, view)
          : briefing(key, edition, request, view);
    }
  }

  private static DailyNews nothing(Edition.Key key, Edition edition, IndexView view) {
    return new DailyNews.NoArticles(
        key.date(),
        key.zone(),
        key.topic(),
        view.summary(),
        edition.published(),
        before(key, view),
        after(key, view));
  }

  private static Optional<LocalDate> before(Edition.Key key, IndexView view) {
    return view.lastPublication(DayRange.until(key.date().minusDays(1)));
  }

  private static Optional<LocalDate> after(Edition.Key key, IndexView view) {
    return view.firstPublication(DayRange.since(key.date().plusDays(1)));
  }

  private Briefing briefing(
      Edition.Key key, Edition edition, BriefingRequest request, IndexView view) {
    Day day = edition.day();
    Told told = new Told(request.sent());
    List<Story> stories = new ArrayList<>();
    List<StoryText> texts = new ArrayList<>();
    for (List<Integer> members : edition.stories()) {
      if (stories.size() == request.stories()) {
        break;
      }
      StoryText text = StoryText.read(members, day, view);
      Story story = teller.tell(text, day, told);
      // Of what was all told before there is nothing to show: the next story takes its place.
      if (!story.quotes().isEmpty()) {
        stories.add(story);
        texts.add(text);
      }
    }
    List<SpeakerCount> speakers = speakers(day);
    return new Briefing(
        key.date(),
        key.zone(),
        key.topic(),
        view.summary(),
        before(key, view),
        after(key, view),
        day.articles().size(),
        day.articles().stream()
            .max(Comparator.comparing(article -> StoryOrder.moment(article.published())))
            .orElseThrow(),
        publishers(day),
        edition.stories().size(),
        stories,
        statements.choose(speakers, texts, told),
        new BriefingCounts(
            stories.stream().map(story -> hours(story, key.zone())).toList(),
            speakers.stream().limit(MOST_SPEAKERS).toList()));
  }

  private static List<SpeakerCount> speakers(Day day) {
    return day.speakers().entrySet().stream()
        .map(entry -> new SpeakerCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(SpeakerCount::statements)
                .reversed()
                .thenComparing(SpeakerCount::speaker))
        .toList();
  }

  private static List<Publisher> publishers(Day day) {
    Map<Optional<String>, Long> articles =
        day.articles().stream()
            .collect(Collectors.groupingBy(IndexedArticle::publisher, Collectors.counting()));
    return articles.entrySet().stream()
        .map(entry -> new Publisher(entry.getKey(), Math.toIntExact(entry.getValue())))
        .sorted(
            Comparator.comparingInt(Publisher::articles)
                .reversed()
                .thenComparing(publisher -> publisher.name().orElse("")))
        .toList();
  }

  private static StoryHours hours(Story story, ZoneId zone) {
    int[] hours = new int[24];
    int untimed = 0;
    for (IndexedArticle article : story.articles()) {
      if (article.published().time().isPresent()) {
        hours[article.published().time().get().atZone(zone).getHour()]++;
      } else {
        untimed++;
      }
    }
    return new StoryHours(story.headline(), Arrays.stream(hours).boxed().toList(), untimed);
  }
}
