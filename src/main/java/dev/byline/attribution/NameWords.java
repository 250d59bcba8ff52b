package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.FunctionWords.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names: runs of capitalised words, and what of them is title and what name. */
final class NameWords {

  /** How many words the longest name has, small words included. */
  private static final int LONGEST = 14;

  private final WordList roles = WordList.read(NameWords.class, "role-words.txt");
  private final WordList noNames = WordList.read(NameWords.class, "no-names.txt");
  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final FirstNames firstNames;

  NameWords(FunctionWords words, SpeakingNouns nouns, FirstNames firstNames) {
    this.words = words;
    this.nouns = nouns;
    this.firstNames = firstNames;
  }

  /** Whether the word may be part of a name. */
  boolean at(Line line, int i) {
    return line.word(i)
        && line.get(i).capitalised()
        && (!noNames.contains(line.lower(i)) || acronym(line, i))
        && (!words.is(Kind.TIME, line.lower(i)) || month(line, i))
        && !(i == 0 && commonNoun(line));
  }

  /** "US officials": capitals among other words are no "us". */
  private boolean acronym(Line line, int i) {
    return !words.is(Kind.DETERMINER, line.lower(i))
        && capitals(line, i)
        && !capitals(line, i - 1)
        && !capitals(line, i + 1);
  }

  private static boolean capitals(Line line, int i) {
    return line.word(i)
        && line.get(i).text().length() > 1
        && line.get(i).text().equals(line.get(i).text().toUpperCase(java.util.Locale.ROOT));
  }

  /** "Jan van Dyck", "April Ross": a first name that is a month too. */
  private boolean month(Line line, int i) {
    return words.is(Kind.NAMED_MONTH, line.lower(i))
        && line.word(i + 1)
        && (particle(line, i + 1) || line.get(i + 1).capitalised())
        && !words.is(Kind.PREPOSITION, line.lower(i - 1))
        && !words.is(Kind.RECENT, line.lower(i - 1));
  }

  /** Whether the sentence begins with a noun that only its place gives a capital. */
  private boolean commonNoun(Line line) {
    boolean office =
        roles.contains(line.lower(0))
            && line.lower(1).equals("of")
            && line.word(2)
            && line.get(2).capitalised();
    return nouns.speaks(line.lower(0)) && !office && !(line.word(1) && line.get(1).capitalised());
  }

  boolean role(String word) {
    return roles.contains(word);
  }

  /** Whether the word may stand before a person's name to say who that is. */
  boolean title(String word) {
    return roles.contains(word) || nouns.person(word) || word.endsWith("s") && nouns.group(word);
  }

  /** A single letter for a first or middle name. */
  boolean initial(Line line, int i) {
    return line.word(i)
        && line.get(i).capitalised()
        && line.get(i).text().length() == 1
        && !(i == 0 && words.is(Kind.ARTICLE, line.lower(i)));
  }

  /** A small word within a name, as in "Jan van Dyck". */
  boolean particle(Line line, int i) {
    return words.is(Kind.PARTICLE, line.lower(i));
  }

  /** The first word of the run of name words that ends here. */
  int runStart(Line line, int first, int end) {
    int start = end;
    while (start > first && end - start < LONGEST && !line.get(start - 1).possessive()) {
      int before = start - 1;
      boolean small = before > first && at(line, before - 1) && small(line, first, before);
      if (!at(line, before) && !small && !initial(line, before)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** "van", or "of", "for" and "and" in the name of a body. */
  boolean small(Line line, int first, int i) {
    if (particle(line, i)) {
      return true;
    }
    return switch (line.lower(i)) {
      case "of", "for", "on" -> i > first && body(line, i - 1);
      case "&" -> true;
      case "and" -> linkBefore(line, first, i) || withinBody(line, first, i);
      default -> false;
    };
  }

  private boolean body(Line line, int i) {
    return at(line, i) && (nouns.body(line.lower(i)) || nouns.document(line.lower(i)));
  }

  /** "the Food and Drug Administration": "and" in the name of one body. */
  private boolean withinBody(Line line, int first, int and) {
    int start = and - 1;
    while (start > first && and - start < LONGEST && at(line, start - 1)) {
      start--;
    }
    int end = and + 1;
    while (end - and < LONGEST && at(line, end + 1) && !line.get(end).possessive()) {
      end++;
    }
    return line.lower(start - 1).equals("the")
        && end > and + 1
        && at(line, end)
        && nouns.body(line.lower(end))
        && !nouns.body(line.lower(and - 1))
        && !line.get(and - 1).possessive();
  }

  /** "Office of Management and": whether what the body is of goes on. */
  private boolean linkBefore(Line line, int first, int place) {
    for (int i = place - 1; i > first && place - i < LONGEST; i--) {
      String word = line.lower(i);
      if (word.equals("of") || word.equals("for")) {
        return body(line, i - 1);
      }
      if (!at(line, i) || line.get(i).possessive()) {
        return false;
      }
    }
    return false;
  }

  /** The phrase from {@code first} whose run of name words goes from {@code runStart}. */
  NounPhrase phrase(Line line, int first, int last, int runStart, int runEnd) {
    int from = nameStart(line, runStart, runEnd);
    int end = runEnd;
    String suffix = "";
    while (end > from && words.is(Kind.HONOUR, line.lower(end))) {
      suffix = words.is(Kind.GENERATION, line.lower(end)) ? line.get(end).text() : suffix;
      end--;
    }
    List<String> name = new ArrayList<>();
    if (nouns.body(line.lower(end)) && from > 0 && line.get(from - 1).possessive()) {
      possessor(line, 0, from - 1, name);
    }
    for (int i = from; i <= end; i++) {
      if (!line.lower(i).equals("the") || i > from) {
        name.add(line.get(i).text());
      }
    }
    Set<String> titles = new HashSet<>();
    for (int i = first; i < from; i++) {
      if (line.word(i)) {
        titles.add(line.lower(i));
      }
    }
    return new NounPhrase(
        NounPhrase.Kind.NAME,
        first,
        last,
        line.get(end).text(),
        name,
        suffix,
        titles,
        String.join(" ", name),
        List.of());
  }

  /** Behind the titles; a title alone ("the Foreign Minister") is all the name there is. */
  private int nameStart(Line line, int runStart, int runEnd) {
    if (roles.contains(line.lower(runEnd)) || nouns.body(line.lower(runEnd))) {
      return runStart;
    }
    int from = runStart;
    for (int i = runStart; i < runEnd; i++) {
      if (line.lower(i).equals("of") && nouns.body(line.lower(i - 1))) {
        return from;
      }
      if (title(line.lower(i))) {
        from = i + 1;
      }
    }
    return behindUnknownTitle(line, from, runEnd);
  }

  /** "Public Advocate John Rowe": two capitalised words before a first name are a title. */
  private int behindUnknownTitle(Line line, int from, int runEnd) {
    if (runEnd - from < 3 || firstNames.has(line.get(from).text())) {
      return from;
    }
    for (int i = from + 2; i < runEnd; i++) {
      if (firstNames.has(line.get(i).text())) {
        boolean plain = true;
        for (int j = from; j < i; j++) {
          plain &= at(line, j) && line.get(j).text().length() > 2;
        }
        return plain ? i : from;
      }
    }
    return from;
  }

  /** "the Federation's Defense Ministry": a body's name holds whose it is. */
  private void possessor(Line line, int first, int last, List<String> name) {
    int start = runStart(line, first, last);
    for (int i = start; i <= last && at(line, last); i++) {
      name.add(line.get(i).reading());
    }
  }

  /** The name that ends here, with the titles before it. */
  NounPhrase endingAt(Line line, int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST && belongs(line, first - 1)) {
      first--;
    }
    int run = runStart(line, first, last);
    boolean office =
        run > 1
            && last - run >= 2
            && line.lower(run - 1).equals("of")
            && roles.contains(line.lower(run - 2));
    // "Secretary of Labor Philip Osgood"
    return phrase(line, first, last, office ? last - 1 : run, last);
  }

  private boolean belongs(Line line, int i) {
    if (line.get(i).possessive()) {
      return false;
    }
    String word = line.lower(i);
    return at(line, i)
        || initial(line, i)
        || roles.contains(word)
        || nouns.person(word)
        || i > 0 && at(line, i - 1) && !title(line.lower(i - 1)) && small(line, 0, i);
  }

  /** "Department of Health and Human Services": a small word within a body's name. */
  boolean goesOn(Line line, int i) {
    return !particle(line, i) && at(line, i - 1) && at(line, i + 1) && small(line, 0, i);
  }

  /** How many name words end a range. */
  int count(Line line, int first, int last) {
    int count = 0;
    while (last - count >= first && at(line, last - count)) {
      count++;
    }
    return count;
  }
}
