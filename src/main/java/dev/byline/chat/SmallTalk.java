package dev.byline.chat;

import dev.byline.article.WordList;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bot says to a line that greets, thanks or asks after the bot itself. */
final class SmallTalk {

  /** No small talk is longer, in words. */
  private static final int LONGEST = 7;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’']+");
  private static final Pattern BREAK = Pattern.compile("[,.!;:\\n]\\s*");

  private enum Sort {
    GREETING,
    THANKS,
    FAREWELL,
    ABOUT_THE_BOT;

    private final WordList phrases =
        WordList.read(
            SmallTalk.class,
            "small-talk-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");

    boolean contains(String phrase) {
      return phrases.contains(phrase);
    }
  }

  private final HelpCommand help;
  private final ChatProperties properties;

  SmallTalk(HelpCommand help, ChatProperties properties) {
    this.help = help;
    this.properties = properties;
  }

  /** The reply to a line that is nothing else, or empty where something is asked. */
  Optional<Reply> reply(String line, Words words) {
    return sort(line.substring(opening(line))).map(sort -> reply(sort, words));
  }

  /** How many characters of small talk stand before the question: of "Hello, who met?" seven. */
  int opening(String line) {
    Matcher end = BREAK.matcher(line);
    boolean opens =
        end.find() && end.end() < line.length() && sort(line.substring(0, end.start())).isPresent();
    return opens && !line.substring(end.end()).isBlank() ? end.end() : 0;
  }

  private static Optional<Sort> sort(String line) {
    List<String> words =
        WORD.matcher(line)
            .results()
            .limit(LONGEST + 1L)
            .map(word -> word.group().toLowerCase(Locale.ROOT).replaceAll("[’']", ""))
            .toList();
    if (words.isEmpty() || words.size() > LONGEST) {
      return Optional.empty();
    }
    String phrase = String.join("-", words);
    return List.of(Sort.values()).stream().filter(sort -> sort.contains(phrase)).findFirst();
  }

  private Reply reply(Sort sort, Words words) {
    return switch (sort) {
      case GREETING ->
          said(words, "small-talk.greeting", new Part.Text(words.say("intro")), examples(words));
      case THANKS -> said(words, "small-talk.thanks", new Part.Text(words.say("small-talk.go-on")));
      case FAREWELL ->
          said(words, "small-talk.farewell", new Part.Text(words.say("small-talk.come-back")));
      case ABOUT_THE_BOT -> help.reply(words);
    };
  }

  private static Reply said(Words words, String title, Part... parts) {
    return Reply.of(Reply.Kind.INFO, words.say(title), List.of(parts));
  }

  private Part examples(Words words) {
    return new Part.Suggestions(
        words.say("examples.title"),
        properties.examples().stream()
            .map(example -> new Suggestion(example, "/ask question: " + example))
            .toList());
  }
}
