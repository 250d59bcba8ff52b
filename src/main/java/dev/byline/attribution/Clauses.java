package dev.byline.attribution;

import dev.byline.attribution.Complements.Range;
import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.ReportingVerbs.Form;
import dev.byline.attribution.ReportingVerbs.Frame;
import dev.byline.attribution.ReportingVerbs.Verb;
import dev.byline.attribution.Token.Type;
import java.util.Optional;

/** Finds where what is said ends: at the sentence's end, or before the next report begins. */
final class Clauses {

  /** How many tokens what is said may have. */
  private static final int LONGEST = 400;

  /** How many words the subject of the next report may have. */
  private static final int SUBJECT = 6;

  /** How many tokens may stand between the subject of the next report and its verb. */
  private static final int INSERTION = 24;

  private final FunctionWords words;
  private final ReportingVerbs verbs;
  private final SpeakingNouns nouns;

  Clauses(FunctionWords words, ReportingVerbs verbs, SpeakingNouns nouns) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** The last token of what is said from here on. */
  int end(Line line, int first) {
    int i = first + 1;
    while (i < line.size() && i - first < LONGEST && !ends(line, first, i)) {
      i++;
    }
    int last = Math.min(i, line.size()) - 1;
    while (last > first
        && (line.is(last, Type.END)
            || line.is(last, Type.COMMA)
            || line.is(last, Type.OTHER)
            || words.is(Kind.CONJUNCTION, line.lower(last)))) {
      last--;
    }
    return last;
  }

  /** What is said from here on; empty at the end of the line. */
  Optional<Range> range(Line line, int first) {
    int last = end(line, first);
    return first < line.size() && last >= first
        ? Optional.of(new Range(first, last, false))
        : Optional.empty();
  }

  private boolean ends(Line line, int first, int i) {
    if (line.is(i, Type.SEMICOLON) || line.is(i, Type.END) && i + 1 < line.size()) {
      return true;
    }
    boolean quotedComma = line.quotation(i - 1) && Quotation.endsWithComma(line, i - 1);
    // "“if I win,” drawing a rebuke": whoever writes goes on, with what came of it.
    if (quotedComma && (newReport(line, i) || line.lower(i).endsWith("ing"))) {
      return true;
    }
    if ((line.is(i, Type.COMMA) || line.is(i, Type.DASH)) && contrast(line, i + 1)) {
      return true;
    }
    if (line.is(i, Type.COMMA)) {
      return newReport(line, i + 1) && !behindInsertion(line, first, i);
    }
    String word = line.lower(i);
    if (word.equals("according") && line.lower(i + 1).equals("to")) {
      return true;
    }
    return words.is(Kind.JOINING, word)
        && (newSubject(line, i + 1) || words.is(Kind.CONJUNCTION, word) && secondVerb(line, i + 1));
  }

  /** "the numbers, which he withheld, showed": the verb behind the comma is the clause's own. */
  private boolean behindInsertion(Line line, int first, int comma) {
    for (int i = first; i < comma; i++) {
      if (words.finite(line, i)) {
        return false;
      }
      if (line.is(i, Type.COMMA) && FunctionWords.RELATIVE.contains(line.lower(i + 1))) {
        return finiteVerb(line, comma + 1);
      }
    }
    return false;
  }

  /** ", adding that", ", and Smith said", ", he said": another report begins after the comma. */
  private boolean newReport(Line line, int i) {
    String word = line.lower(i);
    boolean participle = verb(line, i).filter(verb -> verb.form() == Form.ING).isPresent();
    boolean joined =
        words.is(Kind.JOINING, word)
            || words.is(Kind.CONJUNCTION, word)
            || words.is(Kind.INSERTING, word);
    return participle
        || finiteVerb(line, i)
        || newSubject(line, joined ? i + 1 : i)
        || joined && finiteVerb(line, i + 1);
  }

  /** ", but the county has yet to pay": what speaks against it is not said by the same. */
  private boolean contrast(Line line, int but) {
    if (!line.lower(but).equals("but")) {
      return false;
    }
    int first = but + 1;
    boolean named =
        words.is(Kind.ARTICLE, line.lower(first))
            || line.word(first) && line.get(first).capitalised();
    for (int i = first + 1; named && i < line.size() && i - first <= SUBJECT; i++) {
      if (line.get(i).breaks()) {
        return false;
      }
      if (words.finite(line, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Verb> verb(Line line, int i) {
    return line.word(i) ? verbs.at(line, i) : Optional.empty();
  }

  private boolean finiteVerb(Line line, int i) {
    return verb(line, pastAdverbs(line, i))
        .filter(verb -> finite(verb) && verb.takes(Frame.THAT))
        .isPresent();
  }

  private static boolean finite(Verb verb) {
    return verb.form() == Form.PAST || verb.form() == Form.PRESENT;
  }

  private int pastAdverbs(Line line, int i) {
    int at = i;
    while (words.is(Kind.ADVERB, line.lower(at)) || words.manner(line.lower(at))) {
      at++;
    }
    return at;
  }

  /** "and accused", "but also said": whoever spoke goes on with a second verb. */
  private boolean secondVerb(Line line, int i) {
    int at = pastAdverbs(line, i);
    return words.is(Kind.ENDING_SPEECH, line.lower(at))
        || verb(line, at).filter(Clauses::goesOn).isPresent();
  }

  private static boolean goesOn(Verb verb) {
    return finite(verb) && !verb.frames().isEmpty() && !verb.ofDocumentsOnly();
  }

  /** A short subject with a reporting verb right after it, or after an insertion in commas. */
  private boolean newSubject(Line line, int i) {
    for (int j = i; j < line.size() && j - i <= SUBJECT; j++) {
      String word = line.lower(j);
      if (j > i + 1 && line.is(j, Type.COMMA) && inserts(line, j + 1)) {
        return finiteVerb(line, behindInsertion(line, j));
      }
      if (line.get(j).breaks()
          || words.is(Kind.PREPOSITION, word) && j == i
          || words.is(Kind.SUBORDINATOR, word)) {
        return false;
      }
      if (j > i && !line.get(j).capitalised() && reports(line, j)) {
        return !words.is(Kind.DETERMINER, line.lower(j - 1))
            && !words.is(Kind.PREPOSITION, line.lower(j - 1));
      }
      if (words.finite(line, j) && !words.is(Kind.AUXILIARY, word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what follows a comma tells more of whoever was named: "the bishop, who watched,". */
  private boolean inserts(Line line, int i) {
    return FunctionWords.RELATIVE.contains(line.lower(i))
        || words.is(Kind.ARTICLE, line.lower(i)) && !line.lower(i).equals("that");
  }

  /** The first token behind what the comma begins; the line's size where nothing ends it. */
  private static int behindInsertion(Line line, int comma) {
    int i = comma + 1;
    while (i < line.size() && i - comma < INSERTION && !line.is(i, Type.COMMA)) {
      i++;
    }
    return line.is(i, Type.COMMA) ? i + 1 : line.size();
  }

  private boolean reports(Line line, int i) {
    return verb(line, i)
        .filter(verb -> finite(verb) || verb.form() == Form.BASE && nouns.group(line.lower(i - 1)))
        .filter(
            verb ->
                verb.takes(Frame.THAT)
                    || verb.takes(Frame.OF)
                    || verb.takes(Frame.AS)
                    || verb.takes(Frame.PREDICATE))
        .isPresent();
  }

  /**
   * The end of a clause within a subject: "his claim that he had lost them did not survive". A verb
   * beside the clause's own one is the sentence's.
   */
  int endWithinSubject(Line line, int first) {
    int last = end(line, first);
    boolean verb = false;
    boolean joined = true;
    for (int i = first; i <= last; i++) {
      if (line.is(i, Type.COMMA)
          || words.is(Kind.CONJUNCTION, line.lower(i))
          || words.is(Kind.SUBORDINATOR, line.lower(i))
          || line.lower(i).equals("to")) {
        joined = true;
      }
      boolean auxiliary = words.is(Kind.AUXILIARY, line.lower(i));
      boolean finite = auxiliary || words.finite(line, i);
      if (finite && verb && !joined && (auxiliary || words.is(Kind.PAST, line.lower(i)))) {
        return i - 1;
      }
      if (finite) {
        i = verbEnd(line, i, last);
        verb = true;
        joined = false;
      }
    }
    return last;
  }

  /** The last word of a verb of several words: "had not been lost". */
  private int verbEnd(Line line, int first, int last) {
    int i = first;
    while (i < last && (words.is(Kind.AUXILIARY, line.lower(i + 1)) || adverb(line, i + 1))) {
      i++;
    }
    boolean participle =
        i < last
            && words.is(Kind.AUXILIARY, line.lower(first))
            && (line.lower(i + 1).endsWith("ed") || words.is(Kind.PAST, line.lower(i + 1)));
    return participle ? i + 1 : i;
  }

  private boolean adverb(Line line, int i) {
    return words.is(Kind.NEGATION, line.lower(i)) || words.is(Kind.ADVERB, line.lower(i));
  }
}
