package dev.byline.chat;

import dev.byline.answer.Searched;
import dev.byline.answer.Sources;
import dev.byline.article.Citation;
import dev.byline.article.DayRange;
import dev.byline.article.PublicationDate;
import dev.byline.attribution.Statement;
import dev.byline.index.IndexSummary;
import dev.byline.index.IndexedArticle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the bot words dates, counts, places and errors. */
public final class Wording {

  private static final int LONGEST_GIVEN = 40;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  /** How many other spellings of a name are shown; the rest is counted. */
  private static final int SPELLINGS = 3;

  private Wording() {}

  /** "23 April 2025". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "23 Apr", with the year where it matters. */
  static String shortDay(LocalDate date, boolean withYear) {
    return (withYear ? SHORT_DAY_AND_YEAR : SHORT_DAY).format(date);
  }

  /** "3,000". */
  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** "1 article", "16 articles". */
  static String count(int count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** What an article's words are from. */
  static Part.Source source(Citation citation, IndexedArticle article) {
    return source(place(citation), article);
  }

  /** What the words at a place are from. */
  static Part.Source source(Part.Place place, IndexedArticle article) {
    Optional<LocalDate> published =
        Optional.of(article.published()).filter(PublicationDate::stated).map(PublicationDate::date);
    return new Part.Source(
        place,
        title(article),
        article.publisher(),
        published,
        published.map(Wording::day),
        article.url().filter(AnswerReplies::linkable));
  }

  /** The article's title; empty where it has none and its file's name stands in for it. */
  static Optional<String> title(IndexedArticle article) {
    String name = article.file().substring(article.file().lastIndexOf('/') + 1);
    return Optional.of(article.title())
        .filter(
            title -> !(name.startsWith(title + ".") && name.lastIndexOf('.') == title.length()));
  }

  /** "Anna Rowe", "Anna Rowe and Tom Ely", or that it is not clear who. */
  static String speakers(List<String> names) {
    return names.isEmpty() ? "Speaker unclear" : listed(names);
  }

  /** "one", "one and another", "one, another and a third". */
  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** "Denied by Anna Rowe, in the article’s words". */
  static String attribution(Statement statement) {
    String stance = capitalised(statement.stance().name().toLowerCase(Locale.ROOT));
    String who =
        statement.speakers().isEmpty()
            ? stance + ", speaker unclear"
            : stance + " by " + listed(statement.speakers());
    return who + ", " + kind(statement);
  }

  /** How the words of a statement came into the article. */
  static String kind(Statement statement) {
    return switch (statement.kind()) {
      case DIRECT -> "word for word";
      case MIXED -> "partly in quotation marks";
      case INDIRECT -> "in the article’s words";
    };
  }

  static Part.Place place(Citation citation) {
    return new Part.Place(
        citation.file(),
        citation.line(),
        citation.span().start(),
        citation.span().end(),
        citation.file() + ":" + citation.line());
  }

  /**
   * "4 publishers, 3 of them independent"; "files" where none names its publisher, "sources" where
   * some do, since such a file stands for itself.
   */
  static String sources(Sources sources) {
    int all = sources.publishers() + sources.unnamed();
    String kind =
        sources.unnamed() == 0 ? "publisher" : sources.publishers() == 0 ? "file" : "source";
    return count(all, kind)
        + (sources.independent() < all
            ? ", " + number(sources.independent()) + " of them independent"
            : "");
  }

  /** "Also in 3 more files from 2 other publishers", with what is no independent source. */
  static String alsoIn(Sources sources) {
    String files = "Also in " + count(sources.articles() - 1, "more file");
    int others = sources.publishers() + sources.unnamed() - 1;
    if (others == 0) {
      return files + " from the same publisher";
    }
    // What publishes a file that names nobody is not known to be another.
    String from = sources.unnamed() > 0 ? "" : " from " + count(others, "other publisher");
    int independent = sources.independent() - 1;
    if (independent == others) {
      return files + from;
    }
    return files
        + from
        + (independent == 0
            ? ", all printing the same text"
            : ", " + number(independent) + " of them independent");
  }

  /** What was searched, how old it is. */
  static String footer(IndexSummary index, Instant now) {
    return articles(index)
        + " · indexed "
        + ago(Duration.between(index.indexedAt(), now))
        + " · generation "
        + index.generation();
  }

  /** "16 articles, 17 to 24 April 2025", without days where no article states its own. */
  static String articles(IndexSummary index) {
    String days = days(index);
    return count(index.articles(), "article") + (days.isEmpty() ? "" : ", " + days);
  }

  /** "17 to 24 April 2025", or nothing where no article states its day. */
  static String days(IndexSummary index) {
    return index.from().isEmpty() || index.to().isEmpty()
        ? ""
        : days(index.from().get(), index.to().get());
  }

  private static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(to);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " to " + day(to);
    }
    DateTimeFormatter first = from.getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR;
    return first.format(from) + " to " + day(to);
  }

  /** "22 April 2025", "17 to 24 April 2025", "since 17 April 2025", "until 20 April 2025". */
  static String days(DayRange days) {
    if (!days.hasEnd()) {
      return "since " + day(days.from());
    }
    return days.hasBeginning() ? days(days.from(), days.to()) : "until " + day(days.to());
  }

  static String ago(Duration age) {
    if (age.toMinutes() < 1) {
      return "just now";
    }
    if (age.toHours() < 1) {
      return count(Math.toIntExact(age.toMinutes()), "minute") + " ago";
    }
    return age.toDays() < 2
        ? count(Math.toIntExact(age.toHours()), "hour") + " ago"
        : count(Math.toIntExact(age.toDays()), "day") + " ago";
  }

  /** What was looked for: the words, names with their other spellings, and the time. */
  static String lookedFor(Searched searched) {
    return words(searched) + searched.time().map(days -> " · " + days(days)).orElse("");
  }

  /** "Zelensky (also Zelenskyy, Zelenskiy and 3 more), Crimea". */
  private static String words(Searched searched) {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    searched.terms().forEach(term -> spellings.put(term, new ArrayList<>()));
    // Names come in groups, each led by the one that was asked.
    List<String> group = new ArrayList<>();
    for (String name : searched.names()) {
      if (spellings.containsKey(name)) {
        group = spellings.get(name);
      } else {
        group.add(name);
      }
    }
    return spellings.entrySet().stream()
        .map(term -> term.getKey() + also(term.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String also(List<String> spellings) {
    if (spellings.isEmpty()) {
      return "";
    }
    int more = spellings.size() - SPELLINGS;
    return " (also "
        + String.join(", ", spellings.subList(0, Math.min(SPELLINGS, spellings.size())))
        + (more > 0 ? " and " + more + " more" : "")
        + ")";
  }

  static String sentence(String words) {
    String closed = words.matches("(?s).*[.?!]") ? words : words + ".";
    return capitalised(closed);
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What somebody gave, quoted back. */
  static String given(String value) {
    return "“" + shortened(value) + "”";
  }

  /** Enough of it to know it again: what people give may be longer than any reply should be. */
  static String shortened(String value) {
    if (value.length() <= LONGEST_GIVEN) {
      return value;
    }
    int pair = Character.isHighSurrogate(value.charAt(LONGEST_GIVEN - 1)) ? 1 : 0;
    return value.substring(0, LONGEST_GIVEN - pair) + "…";
  }

  static Reply error(String title, String what) {
    return Reply.of(Reply.Kind.ERROR, title, List.of(new Part.Text(what)));
  }
}
