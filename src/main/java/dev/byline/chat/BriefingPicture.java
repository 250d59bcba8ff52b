package dev.byline.chat;

import dev.byline.briefing.Briefing;
import dev.byline.briefing.BriefingCounts;
import dev.byline.briefing.BriefingCounts.StoryHours;
import dev.byline.briefing.ChartLabels;
import dev.byline.briefing.ChartText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the picture of a day: what is written on it, and what it shows to those who do not see. */
final class BriefingPicture {

  private final Words words;

  BriefingPicture(Words words) {
    this.words = words;
  }

  Part.Picture of(Briefing briefing) {
    return new Part.Picture(
        alternative(briefing.counts().drawn()),
        briefing.date(),
        briefing.zone(),
        briefing.topic(),
        briefing.stories().size());
  }

  /** What is written on it. */
  ChartLabels labels(Briefing briefing) {
    String day = Wording.weekday(words, briefing.date());
    return new ChartLabels(
        briefing.topic().map(topic -> day + " · " + words.given(topic)).orElse(day),
        words.say("briefing.picture.hours"),
        words.say("briefing.picture.articles"),
        words.say("briefing.picture.untimed"),
        words.say("briefing.who-said-most"));
  }

  /** Every story and speaker of it with the numbers that are drawn. */
  private String alternative(BriefingCounts counts) {
    boolean timed = counts.timed();
    String stories =
        line(
            words.say(timed ? "briefing.picture.hours" : "briefing.picture.articles"),
            counts.stories().stream().map(story -> story(story, timed)));
    if (counts.speakers().isEmpty()) {
      return stories;
    }
    String speakers =
        line(
            words.say("briefing.who-said-most"),
            counts.speakers().stream()
                .map(
                    count ->
                        ChartText.of(count.speaker()) + " " + words.number(count.statements())));
    return stories + "\n" + speakers;
  }

  private static String line(String title, Stream<String> items) {
    return items.collect(Collectors.joining("; ", title + ": ", "."));
  }

  /** "Ferries stay in port 3 (08:00 2, 14:00 1)". */
  private String story(StoryHours story, boolean timed) {
    String all = ChartText.of(story.headline()) + " " + words.number(story.total());
    return timed ? all + " (" + String.join(", ", hours(story)) + ")" : all;
  }

  private List<String> hours(StoryHours story) {
    Stream<String> timed =
        IntStream.range(0, story.articles().size())
            .filter(hour -> story.articles().get(hour) > 0)
            .mapToObj(
                hour -> "%02d:00 ".formatted(hour) + words.number(story.articles().get(hour)));
    Stream<String> untimed =
        Stream.of(story.untimed())
            .filter(articles -> articles > 0)
            .map(articles -> words.say("briefing.picture.untimed") + " " + words.number(articles));
    return Stream.concat(timed, untimed).toList();
  }
}
