package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases by which a sentence names somebody. */
final class NounPhrases {

  private static final int LONGEST = 14;

  /** Small words that may stand within a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "der", "den", "van", "von", "la", "le", "al", "el", "bin", "ibn", "du", "da", "of",
          "del", "dos", "ter", "and", "for", "the");

  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "de", "der", "den", "van", "von", "la", "le", "al", "el", "bin", "ibn", "du", "da", "del",
          "dos", "ter");

  /** Words before a noun that are no part of what somebody is called by. */
  private static final Set<String> UNNAMING =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that");

  /** What is written in somebody's own name; a report or a poll speaks for itself. */
  private static final Set<String> LETTERS =
      Set.of(
          "statement",
          "letter",
          "message",
          "email",
          "e-mail",
          "tweet",
          "post",
          "note",
          "memo",
          "verdict",
          "answer",
          "reply",
          "response",
          "speech",
          "testimony",
          "op-ed");

  /** What may stand after a name without being part of it. */
  private static final Set<String> HONOURS =
      Set.of(
          "kc", "qc", "mp", "msp", "mep", "jr", "sr", "ii", "iii", "phd", "md", "obe", "mbe",
          "cbe");

  private final WordList roles = WordList.read(NounPhrases.class, "role-words.txt");
  private final WordList noNames = WordList.read(NounPhrases.class, "no-names.txt");
  private final FunctionWords words;
  private final SpeakingNouns nouns;

  NounPhrases(FunctionWords words, SpeakingNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Whether the word may be part of a name. */
  boolean nameWord(Line line, int i) {
    return line.word(i)
        && line.get(i).capitalised()
        && !noNames.contains(line.get(i).lower())
        && !words.is(Kind.TIME, line.lower(i))
        && !(i == 0 && commonNoun(line));
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

  /** Whether the phrase names who can speak, or something written. */
  boolean speaks(NounPhrase phrase) {
    return phrase.kind() != NounPhrase.Kind.NOMINAL
        || nouns.speaks(phrase.head())
        || roles.contains(phrase.head());
  }

  /** Whether the word may stand before a person's name to say who that is. */
  boolean title(String word) {
    return roles.contains(word) || nouns.person(word);
  }

  boolean role(String word) {
    return roles.contains(word);
  }

  /** The phrase that fills a range of words, or empty where they name nobody. */
  Optional<NounPhrase> of(Line line, int from, int last) {
    int first = from;
    while (first < last && leadIn(line, first)) {
      first++;
    }
    if (first > last || !line.word(first) && !line.is(first, Type.NUMBER)) {
      return Optional.empty();
    }
    if (first == last && FunctionWords.PERSONAL.contains(line.lower(first))) {
      return Optional.of(
          new NounPhrase(
              NounPhrase.Kind.PRONOUN,
              first,
              first,
              line.lower(first),
              List.of(),
              Set.of(),
              line.lower(first)));
    }
    int end = headEnd(line, first, last);
    if (end < first || words.joins(line.lower(end)) && first == end) {
      return Optional.empty();
    }
    if (officeOf(line, first, end)) {
      return Optional.of(officeHolder(line, first, last, end));
    }
    Optional<NounPhrase> author = author(line, first, end, last);
    if (author.isPresent()) {
      return author;
    }
    if (nameWord(line, end)) {
      return Optional.of(name(line, first, last, runStart(line, first, end), end));
    }
    return nominal(line, first, last, end);
  }

  /** "a statement from the ministry", "the mayor's letter": whose words it is. */
  private Optional<NounPhrase> author(Line line, int first, int end, int last) {
    if (!LETTERS.contains(line.lower(end))) {
      return Optional.empty();
    }
    if (end + 2 <= last && Set.of("from", "by", "of").contains(line.lower(end + 1))) {
      return of(line, end + 2, last).filter(this::speaks).map(phrase -> phrase.from(first));
    }
    if (end > first && line.get(end - 1).possessive()) {
      return of(line, first, end - 1).filter(this::speaks).map(phrase -> phrase.upTo(last));
    }
    return Optional.empty();
  }

  private boolean leadIn(Line line, int i) {
    String word = line.lower(i);
    return !line.word(i) && !line.is(i, Type.NUMBER)
        || words.is(Kind.CONJUNCTION, word)
        || words.is(Kind.ADVERB, word)
        || words.is(Kind.SUBORDINATOR, word) && !word.equals("one");
  }

  /** The last word of the part that tells what the phrase is, before "for", "of", "who". */
  private int headEnd(Line line, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      String word = line.lower(i);
      boolean ends =
          !line.word(i) && !line.is(i, Type.NUMBER) && !line.quotation(i)
              || words.is(Kind.PREPOSITION, word)
              || words.is(Kind.SUBORDINATOR, word)
              || words.is(Kind.CONJUNCTION, word) && !nameWord(line, i + 1);
      if (ends
          && !(word.equals("of")
              && nameWord(line, i - 1)
              && nameWord(line, i + 1)
              && (nouns.body(line.lower(i - 1)) || roles.contains(line.lower(i - 1))))) {
        return i - 1;
      }
      if (ends) {
        // "Board of Trade", "University of Ohio": the office or body is named so.
        continue;
      }
    }
    return last;
  }

  /** "Secretary of State Marco Rubio": the person's name stands after what the office is of. */
  private boolean officeOf(Line line, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (line.lower(i).equals("of") && roles.contains(line.lower(i - 1))) {
        return last(line, i + 1, end) >= 2;
      }
    }
    return false;
  }

  /** How many name words end a range. */
  private int last(Line line, int first, int last) {
    int count = 0;
    while (last - count >= first && nameWord(line, last - count)) {
      count++;
    }
    return count;
  }

  private NounPhrase officeHolder(Line line, int first, int last, int end) {
    int of = first;
    while (of < end && !line.lower(of).equals("of")) {
      of++;
    }
    return name(line, first, last, end - of >= 3 ? end - 1 : end, end);
  }

  private NounPhrase name(Line line, int first, int last, int runStart, int runEnd) {
    int from = runStart;
    boolean body = nouns.body(line.lower(runEnd));
    for (int i = runStart; i < runEnd; i++) {
      if (!body && title(line.lower(i))) {
        from = i + 1;
      }
    }
    // A title alone ("the Foreign Minister") is all the name there is.
    if (roles.contains(line.lower(runEnd))) {
      from = runStart;
    }
    List<String> name = new ArrayList<>();
    int end = runEnd;
    while (end > from && HONOURS.contains(line.lower(end))) {
      end--;
    }
    for (int i = from; i <= end; i++) {
      if (!line.lower(i).equals("the") || i > from) {
        name.add(line.get(i).text());
      }
    }
    Set<String> titles = new HashSet<>();
    for (int i = first; i < from; i++) {
      titles.add(line.lower(i));
    }
    return new NounPhrase(
        NounPhrase.Kind.NAME,
        first,
        last,
        line.get(end).text(),
        name,
        titles,
        String.join(" ", name));
  }

  /** The first word of the run of name words that ends here. */
  private int runStart(Line line, int first, int end) {
    int start = end;
    while (start > first && !line.get(start - 1).possessive()) {
      int before = start - 1;
      boolean particle =
          PARTICLES.contains(line.lower(before))
              && before > first
              && nameWord(line, before - 1)
              && (NAME_PARTICLES.contains(line.lower(before))
                  || line.lower(before).equals("of") && nouns.body(line.lower(before - 1)));
      if (!nameWord(line, before) && !particle && !initial(line, before)) {
        break;
      }
      start--;
    }
    return start;
  }

  private static boolean initial(Line line, int i) {
    return line.word(i) && line.get(i).capitalised() && line.get(i).text().length() == 1;
  }

  private Optional<NounPhrase> nominal(Line line, int first, int last, int end) {
    if (!line.word(end) || words.joins(line.lower(end)) || words.is(Kind.ADVERB, line.lower(end))) {
      return Optional.empty();
    }
    int from = first;
    if (first < end && UNNAMING.contains(line.lower(first))) {
      from = first + 1;
    }
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i < end; i++) {
      modifiers.add(line.lower(i));
    }
    String head = line.lower(end);
    // "one of the officials", "some of her aides"
    return Optional.of(
        new NounPhrase(
            NounPhrase.Kind.NOMINAL,
            first,
            last,
            head,
            List.of(),
            modifiers,
            read(line, from, last)));
  }

  /** As the phrase reads in its sentence, possessives included. */
  private static String read(Line line, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = line.get(i);
      text.append(i == first ? "" : " ")
          .append(token.text())
          .append(!token.possessive() ? "" : token.text().endsWith("s") ? "'" : "'s");
    }
    return text.toString();
  }

  /** The phrase that ends with this word, as far to the left as it surely goes. */
  Optional<NounPhrase> endingAt(Line line, int last) {
    if (!line.word(last) || line.get(last).possessive() || words.joins(line.lower(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && within(line, first - 1)) {
      first--;
      if (words.is(Kind.DETERMINER, line.lower(first))) {
        break;
      }
    }
    return of(line, first, last);
  }

  private boolean within(Line line, int i) {
    String word = line.lower(i);
    if (!line.word(i) && !line.is(i, Type.NUMBER)) {
      return false;
    }
    if (nameWord(line, i)) {
      return true;
    }
    return !words.joins(word)
        && !words.is(Kind.ADVERB, word)
        && !words.is(Kind.TIME, word)
        && !words.finite(line, i);
  }

  /** The name that ends here, with the titles before it. */
  Optional<NounPhrase> name(Line line, int last) {
    int first = last;
    while (first > 0
        && last - first < LONGEST
        && !line.get(first - 1).possessive()
        && (nameWord(line, first - 1)
            || initial(line, first - 1)
            || roles.contains(line.lower(first - 1))
            || nouns.person(line.lower(first - 1))
            || NAME_PARTICLES.contains(line.lower(first - 1))
                && first > 1
                && nameWord(line, first - 2)
            || line.lower(first - 1).equals("of")
                && first > 1
                && nameWord(line, first - 2)
                && !title(line.lower(first - 2))
                && nouns.body(line.lower(first - 2)))) {
      first--;
    }
    int run = runStart(line, first, last);
    return Optional.of(name(line, first, last, run, last));
  }

  /** The phrase that begins here, with what is said of it after a comma. */
  Optional<NounPhrase> startingAt(Line line, int first) {
    String subject = FunctionWords.OBJECTS.getOrDefault(line.lower(first), line.lower(first));
    boolean alone =
        !line.word(first + 1)
            || words.joins(line.lower(first + 1))
            || words.is(Kind.ADVERB, line.lower(first + 1))
            || words.is(Kind.TIME, line.lower(first + 1));
    if (FunctionWords.PERSONAL.contains(line.lower(first))
        || FunctionWords.PERSONAL.contains(subject) && alone) {
      return Optional.of(
          new NounPhrase(
              NounPhrase.Kind.PRONOUN,
              first,
              first,
              subject,
              List.of(),
              Set.of(),
              line.lower(first)));
    }
    int last = first - 1;
    while (last + 1 < line.size() && last - first < LONGEST && goesOn(line, first, last + 1)) {
      last++;
    }
    while (last > first
        && (words.is(Kind.PREPOSITION, line.lower(last))
            || words.is(Kind.DETERMINER, line.lower(last))
            || words.is(Kind.CONJUNCTION, line.lower(last)))) {
      last--;
    }
    return last < first
        ? Optional.empty()
        : of(line, first, last).map(np -> nameOf(line, np)).map(np -> apposed(line, np));
  }

  /** "the club's chairman, Derek Longbottom": the name that says who is meant. */
  NounPhrase nameOf(Line line, NounPhrase phrase) {
    if (phrase.kind() != NounPhrase.Kind.NOMINAL || !line.is(phrase.last() + 1, Type.COMMA)) {
      return phrase;
    }
    int first = phrase.last() + 2;
    int last = first - 1;
    while (nameWord(line, last + 1)
        || last >= first && NAME_PARTICLES.contains(line.lower(last + 1))) {
      last++;
    }
    boolean fills = last >= first && (last + 1 >= line.size() || line.get(last + 1).breaks());
    return fills
        ? of(line, first, last)
            .filter(name -> name.kind() == NounPhrase.Kind.NAME)
            .map(name -> named(name, phrase))
            .orElse(phrase)
        : phrase;
  }

  /** A name with the office that stands before it as its title. */
  static NounPhrase named(NounPhrase name, NounPhrase office) {
    Set<String> titles = new HashSet<>(name.titles());
    titles.addAll(office.titles());
    titles.add(office.head());
    return new NounPhrase(
        name.kind(), office.first(), name.last(), name.head(), name.name(), titles, name.text());
  }

  private boolean goesOn(Line line, int first, int i) {
    Token token = line.get(i);
    if (token.type() == Type.NUMBER) {
      return i == first || nameWord(line, i + 1);
    }
    if (!token.word()) {
      return false;
    }
    String word = token.lower();
    if (nameWord(line, i)) {
      // "said Smith Tuesday": no name begins after a lower-case word that ended the phrase.
      return true;
    }
    if (words.is(Kind.TIME, word) || words.is(Kind.SUBORDINATOR, word) && i > first) {
      return false;
    }
    if (i == first) {
      return !words.joins(word) && !words.is(Kind.ADVERB, word);
    }
    boolean named = nameWord(line, i - 1);
    if (words.is(Kind.PREPOSITION, word)) {
      String next = line.lower(i + 1);
      boolean time =
          words.is(Kind.TIME, next)
              || Set.of("a", "an", "this", "last").contains(next) && !word.equals("of");
      boolean headSpeaks = speaksWithin(line, first, i - 1) && !named;
      boolean office = word.equals("of") && named && nameWord(line, i + 1);
      if (word.equals("of") && next.endsWith("ing")) {
        return false;
      }
      boolean partOf =
          word.equals("of") && (words.is(Kind.DETERMINER, line.lower(i - 1)) || headSpeaks);
      return office
          || partOf
          || headSpeaks
              && !time
              && Set.of("for", "to", "at", "with", "from", "of", "in").contains(word)
          || headSpeaks
              && !time
              && (line.lower(i - 1).endsWith("ed")
                  || line.lower(i - 1).equals("familiar")
                  || line.lower(i - 1).equals("close"));
    }
    if (words.is(Kind.CONJUNCTION, word)) {
      return word.equals("and") && named && nameWord(line, i + 1);
    }
    if (named && NAME_PARTICLES.contains(word)) {
      return nameWord(line, i + 1);
    }
    // After a name nothing in lower case belongs to it.
    return !(named && !line.get(i - 1).possessive() && !nouns.speaks(word) && !roles.contains(word))
        && !words.is(Kind.ADVERB, word)
        && !words.is(Kind.AUXILIARY, word);
  }

  private boolean speaksWithin(Line line, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (nouns.speaks(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** With the apposition after it: "Anna Rowe, the mayor of Dunmore". */
  NounPhrase apposed(Line line, NounPhrase phrase) {
    int comma = phrase.last() + 1;
    if (line.is(comma, Type.OPENING)) {
      int close = next(line, comma, Type.CLOSING);
      return close < 0 ? phrase : phrase.upTo(close);
    }
    if (!line.is(comma, Type.COMMA) || !apposition(line, comma + 1)) {
      return phrase;
    }
    int end = comma + 1;
    while (end < line.size()
        && !line.is(end, Type.COMMA)
        && !line.is(end, Type.END)
        && !line.is(end, Type.COLON)
        && !line.is(end, Type.SEMICOLON)
        && !line.is(end, Type.DASH)
        && !line.quotation(end)) {
      end++;
    }
    return phrase.upTo(end - 1);
  }

  private static int next(Line line, int from, Type type) {
    for (int i = from; i < line.size(); i++) {
      if (line.is(i, type)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what begins here says who somebody is. */
  boolean apposition(Line line, int i) {
    String word = line.lower(i);
    return line.is(i, Type.NUMBER)
        || Set.of(
                "a",
                "an",
                "the",
                "his",
                "her",
                "its",
                "their",
                "who",
                "whose",
                "now",
                "then",
                "formerly",
                "one",
                "himself",
                "herself",
                "born",
                "aged",
                "of",
                "which",
                "another",
                "whom",
                "speaking",
                "also")
            .contains(word)
        || roles.contains(word)
        || nouns.person(word)
        || word.matches("[dri]-\\p{L}+")
        || line.word(i) && line.get(i).possessive() && line.get(i).capitalised()
        || word.equals("former")
        || word.equals("senior")
        || word.equals("chief")
        || word.equals("deputy");
  }
}
