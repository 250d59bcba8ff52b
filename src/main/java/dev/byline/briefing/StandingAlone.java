package dev.byline.briefing;

import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells sentences that can be read by themselves from those that need a neighbour ("He added …"),
 * ask, address the reader, or are no whole sentence. In doubt a sentence does not stand alone:
 * there are always others.
 */
final class StandingAlone {

  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 55;

  /** How far into a sentence an "it" still means something told before. */
  private static final int EARLY = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final Pattern MARK = Pattern.compile("[\"“”„«»]");

  private static final Set<String> PERSON_PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> THING_PRONOUNS = Set.of("it", "its", "they", "them", "their");
  private static final Set<String> BRINGING_IN = Set.of("a", "an");
  private static final Set<String> ADDRESSES =
      Set.of("you", "your", "yours", "we", "us", "our", "ours", "i", "my", "me");

  private final Set<String> openers;
  private final Set<String> shells;

  StandingAlone() {
    Map<String, List<String>> words = WordList.sections(StandingAlone.class, "leaning-words.txt");
    this.openers = section(words, "openers");
    this.shells = section(words, "shells");
  }

  private static Set<String> section(Map<String, List<String>> words, String name) {
    return words.getOrDefault(name, List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(Collectors.toSet());
  }

  /**
   * Whether a reader who sees nothing else understands it.
   *
   * @param sentence as people read it
   */
  boolean holds(String sentence) {
    String text = sentence.strip();
    int words = words(text).size();
    if (words < FEWEST_WORDS || words > MOST_WORDS || !whole(text)) {
      return false;
    }
    List<String> own = words(unquoted(text));
    return own.size() >= 3
        && !opensLeaning(own)
        && !meansOneBefore(own)
        && own.stream().map(StandingAlone::small).noneMatch(ADDRESSES::contains);
  }

  private static boolean whole(String text) {
    int first = text.codePointAt(0);
    char last = text.charAt(text.length() - 1);
    long marks = MARK.matcher(text).results().count();
    return !Character.isLowerCase(first)
        && ".!\"”’'»".indexOf(last) >= 0
        && marks % 2 == 0
        && text.indexOf('?') < 0;
  }

  private boolean opensLeaning(List<String> words) {
    String first = small(words.get(0));
    return openers.contains(first)
        || (first.equals("the") && shells.contains(small(words.get(1))) && !named(words, 2));
  }

  /** "The company Polyform" says itself which it is. */
  private static boolean named(List<String> words, int at) {
    return words.size() > at && Character.isUpperCase(words.get(at).codePointAt(0));
  }

  private static boolean meansOneBefore(List<String> words) {
    boolean told = words.getFirst().matches(".*['’]s");
    for (int i = 0; i < words.size(); i++) {
      String word = small(words.get(i));
      if (!told
          && (PERSON_PRONOUNS.contains(word) || (i < EARLY && THING_PRONOUNS.contains(word)))) {
        return true;
      }
      // Of whom the sentence itself tells, by name or as "a firefighter", a pronoun may speak.
      told |= BRINGING_IN.contains(word) || named(words, i == 0 ? 1 : i);
    }
    return false;
  }

  private static String unquoted(String text) {
    StringBuilder own = new StringBuilder();
    Matcher marks = MARK.matcher(text);
    int from = 0;
    boolean inside = false;
    while (marks.find()) {
      if (!inside) {
        own.append(text, from, marks.start()).append(' ');
      }
      inside = !inside;
      from = marks.end();
    }
    return own.append(inside ? "" : text.substring(from)).toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
