package dev.byline.answer;

import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a clause that tell whether somebody comes: "will attend", "has withdrawn". */
final class AttendanceCues {

  private static final Set<String> NOW = Set.of("is", "are", "will", "'ll");
  private static final Set<String> PLANNED =
      Set.of("expected", "due", "set", "scheduled", "slated", "going");
  private static final Set<String> CONTRACTED = Set.of("won't", "isn't", "aren't");
  private static final Set<String> PLANS = Set.of("plans", "plan", "intends");
  private static final Set<String> LINKS = Set.of("to", "be", "longer", "no");
  private static final Set<String> NOT = Set.of("not", "never", "nor", "won't");
  private static final Set<String> CAME = Set.of("attended", "joined", "participated");
  private static final Set<String> AWAY = Set.of("staying", "stay", "stayed", "stays");
  private static final Set<String> OUT = Set.of("pulled", "pulling", "pulls", "dropped", "pull");

  /** Words that may stand between the parts of a verb. */
  static final Set<String> ADVERBS =
      Set.of("now", "also", "still", "again", "all", "both", "reportedly", "currently", "then");

  /** How many words one verb may have: "is no longer expected to attend". */
  private static final int REACH = 5;

  private final WordList attending = WordList.read(AttendanceCues.class, "attending-words.txt");
  private final WordList withdrawing = WordList.read(AttendanceCues.class, "withdrawing-words.txt");
  private final WordList doubt = WordList.read(AttendanceCues.class, "doubt-words.txt");

  /**
   * What a clause tells of those before it.
   *
   * @param first its first word
   * @param last its last word
   * @param comes whether they come
   * @param told whether it is told as what happened rather than as what is to come
   */
  record Cue(int first, int last, boolean comes, boolean told) {}

  /** The first cue of the clause, unless what comes before or after it makes it uncertain. */
  Optional<Cue> in(SentenceWords words, Span clause) {
    // "was expected, but cancelled": what comes after it in the sentence may undo it.
    return first(words, clause).filter(cue -> !undone(words, cue));
  }

  private Optional<Cue> first(SentenceWords words, Span clause) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      Optional<Cue> cue = cueAt(words, i);
      if (cue.isPresent()) {
        return cue;
      }
      if (doubt.contains(words.lower(i)) && i > clause.first()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> cueAt(SentenceWords words, int i) {
    if (words.phrase(i, "no", "longer")) {
      int verb = words.lower(i + 2).equals("expected") ? i + 4 : i + 2;
      return attends(words, verb) ? cue(i, verb, false, false) : Optional.empty();
    }
    if (words.at(i, AWAY) && words.lower(i + 1).equals("away")) {
      return cue(i, i + 1, false, words.lower(i).equals("stayed"));
    }
    if (words.at(i, OUT) && words.lower(i + 1).equals("out")) {
      return cue(i, i + 1, false, false);
    }
    if (withdrawing.contains(words.lower(i)) && !words.get(i).capital()) {
      return cue(i, i, false, false);
    }
    if (words.phrase(i, "did", "not") || words.lower(i).equals("didn't")) {
      int verb = words.lower(i).equals("did") ? i + 2 : i + 1;
      return attends(words, verb) ? cue(i, verb, false, true) : Optional.empty();
    }
    if (words.at(i, CAME)) {
      return cue(i, i, true, true);
    }
    if (words.phrase(i, "took", "part")) {
      return cue(i, i + 1, true, true);
    }
    if (words.at(i, NOT) && i > 0 && !words.lower(i).equals("won't")) {
      return Optional.empty();
    }
    return toCome(words, i);
  }

  /** "will attend", "is not going to attend", "are expected to join", "won't come". */
  private Optional<Cue> toCome(SentenceWords words, int first) {
    boolean starts = words.at(first, NOW) || words.at(first, CONTRACTED) || words.at(first, PLANS);
    if (!starts || words.get(first).capital()) {
      return Optional.empty();
    }
    boolean not = words.at(first, CONTRACTED);
    int i = first + 1;
    for (int steps = 0; steps < REACH; steps++, i++) {
      if (words.get(i).apart()) {
        return Optional.empty();
      }
      if (words.at(i, NOT) || words.phrase(i, "no", "longer")) {
        not = true;
      } else if (attends(words, i) && !words.lower(i).equals("going")) {
        return cue(first, i, !not, false);
      } else if (words.lower(i).equals("going") && !words.lower(i + 1).equals("to")) {
        return cue(first, i, !not, false);
      } else if (not && (words.phrase(i, "do", "so") || words.phrase(i, "be", "there"))) {
        return cue(first, i + 1, false, false);
      } else if (words.at(i, PLANNED) && words.lower(i + 1).equals("in")) {
        return cue(first, i, !not, false);
      } else if (not && words.phrase(i, "be", "in")) {
        return cue(first, i, false, false);
      } else if (!words.at(i, PLANNED) && !words.at(i, ADVERBS) && !words.at(i, LINKS)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean attends(SentenceWords words, int i) {
    return (attending.contains(words.lower(i)) && !words.get(i).capital())
        || words.phrase(i, "take", "part")
        || words.phrase(i, "taking", "part");
  }

  private static Optional<Cue> cue(int first, int last, boolean comes, boolean told) {
    return Optional.of(new Cue(first, last, comes, told));
  }

  /** Whether those who come are said not to, further on. */
  private boolean undone(SentenceWords words, Cue cue) {
    if (!cue.comes()) {
      return false;
    }
    for (int i = cue.last() + 1; i < words.size(); i++) {
      boolean away = words.at(i, AWAY) || words.at(i, OUT);
      if (withdrawing.contains(words.lower(i)) || (away && words.get(i + 1).functionWord())) {
        return true;
      }
    }
    return false;
  }
}
