package dev.byline.answer;

import dev.byline.answer.EventNames.Named;
import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who comes to a meeting and who does not. Of each clause the first words that tell it count,
 * for those named before them.
 */
final class AttendanceReader implements ClaimReader {

  private static final Set<String> NOW = Set.of("is", "are", "will", "'ll");
  private static final Set<String> PLANNED =
      Set.of("expected", "due", "set", "scheduled", "slated", "going");
  private static final Set<String> NOT = Set.of("not", "never", "nor", "won't");
  private static final Set<String> CAME = Set.of("attended", "joined", "participated");
  private static final Set<String> AWAY = Set.of("staying", "stay", "stayed", "stays");
  private static final Set<String> OUT = Set.of("pulled", "pulling", "pulls", "dropped", "pull");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "of", "to", "from", "by", "at", "in", "on", "about", "than", "against", "like",
          "after", "before", "without", "as");

  /** Words that may stand between the parts of a verb. */
  private static final Set<String> ADVERBS =
      Set.of("now", "also", "still", "again", "all", "both", "reportedly", "currently", "then");

  /** What makes a coming uncertain, or somebody else's. */
  private static final Set<String> DOUBT =
      Set.of(
          "if",
          "whether",
          "unless",
          "could",
          "would",
          "might",
          "may",
          "should",
          "supposed",
          "was",
          "were",
          "denied",
          "why",
          "who",
          "whose",
          "which",
          "hoped",
          "had");

  /** Whoever stands before them tells it of somebody else. */
  private static final Set<String> TELLING =
      Set.of(
          "said",
          "says",
          "told",
          "announced",
          "confirmed",
          "wrote",
          "stated",
          "reported",
          "added",
          "that",
          "insisted",
          "claimed",
          "noted");

  private static final Set<String> HELD_IN = Set.of("in", "at");

  private static final Set<String> MEETING =
      Set.of(
          "talks",
          "meeting",
          "meetings",
          "summit",
          "conference",
          "negotiations",
          "discussions",
          "session",
          "ceremony",
          "hearing",
          "congress",
          "forum",
          "visit");

  private final EventNames names;
  private final WordList attending = WordList.read(AttendanceReader.class, "attending-words.txt");
  private final WordList withdrawing =
      WordList.read(AttendanceReader.class, "withdrawing-words.txt");

  AttendanceReader(EventNames names) {
    this.names = names;
  }

  /** What a clause tells of those before it: from one word to another. */
  private record Cue(int first, int last, boolean comes, boolean told) {}

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    List<Claim> claims = new ArrayList<>();
    List<Span> clauses = words.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Span clause = clauses.get(i);
      Optional<Cue> cue = cue(words, clause);
      // "was expected, but cancelled": what comes after it in the sentence may undo it.
      if (cue.isPresent() && !undone(words, cue.get())) {
        for (Span person : subjects(words, clause, cue.get())) {
          claims.add(claim(telling, words, clause, cue.get(), person));
        }
      }
    }
    return claims;
  }

  private Optional<Cue> cue(SentenceWords words, Span clause) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      Optional<Cue> cue = cueAt(words, i);
      if (cue.isPresent()) {
        return cue;
      }
      if (words.at(i, DOUBT) && i > clause.first()) {
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
    boolean contracted = words.lower(first).endsWith("n't");
    boolean starts =
        words.at(first, NOW)
            || Set.of("won't", "isn't", "aren't").contains(words.lower(first))
            || Set.of("plans", "plan", "intends").contains(words.lower(first));
    if (!starts || words.get(first).capital()) {
      return Optional.empty();
    }
    boolean not = contracted;
    int i = first + 1;
    for (int steps = 0; steps < 5; steps++, i++) {
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
      } else if (!words.at(i, PLANNED)
          && !words.at(i, ADVERBS)
          && !Set.of("to", "be", "longer", "no").contains(words.lower(i))) {
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

  /** Those named before the cue in its clause, as its subject. */
  private List<Span> subjects(SentenceWords words, Span clause, Cue cue) {
    List<Span> subjects = new ArrayList<>();
    int from = clause.first();
    for (int i = clause.first(); i < cue.first(); i++) {
      from = words.at(i, TELLING) ? i : from;
    }
    for (Span name : words.names()) {
      boolean before = name.first() >= from && name.last() < cue.first();
      if (before && person(words, name, cue)) {
        subjects.add(name);
      }
    }
    return subjects;
  }

  private boolean person(SentenceWords words, Span name, Cue cue) {
    int before = name.first() - 1;
    String last = words.lower(name.last());
    boolean office = names.role(last) || names.broad(words, name) || names.broad(last);
    boolean modifies =
        words.get(name.last()).possessive()
            || (!words.get(name.last() + 1).apart() && names.role(words.lower(name.last() + 1)))
            || (!words.get(name.last() + 1).apart() && plural(words, name.last() + 1, cue));
    boolean ofOffice =
        words.lower(before).equals("of")
            && names.role(words.lower(before - 1))
            && name.last() > name.first();
    boolean with = words.lower(before).equals("with") && !words.lower(cue.last()).endsWith("ing");
    boolean governed = (words.at(before, PREPOSITIONS) && !ofOffice) || with;
    // "Officials will attend": a capital that opens the sentence makes no name.
    boolean crowd = name.first() == 0 && name.last() == 0 && last.endsWith("s") && !known(last);
    return !office && !modifies && !governed && !crowd;
  }

  private static boolean plural(SentenceWords words, int i, Cue cue) {
    return i < cue.first() && words.lower(i).endsWith("s") && !words.get(i).functionWord();
  }

  private boolean known(String name) {
    return !names.canonical(name).equals(name);
  }

  private Claim claim(Telling telling, SentenceWords words, Span clause, Cue cue, Span person) {
    Span sentence = new Span(0, words.size() - 1);
    String who = names.canonical(words.lower(person.last()));
    Set<String> places =
        names.located(words, sentence).stream()
            // "Talks on Ukraine" are held elsewhere.
            .filter(place -> !place.broad() || words.at(place.span().first() - 1, HELD_IN))
            .map(Named::name)
            .filter(place -> !place.equals(who))
            .collect(Collectors.toCollection(HashSet::new));
    addDestinations(words, cue, places);
    boolean placed = !places.isEmpty();
    if (!placed) {
      telling.anchors().stream()
          .filter(anchor -> !names.broad(anchor))
          .map(names::canonical)
          .filter(anchor -> !anchor.equals(who))
          .forEach(places::add);
    }
    return new Attendance(
        who,
        cue.comes(),
        cue.told(),
        places,
        placed,
        whom(words, clause, cue),
        EventTime.of(words, sentence, telling.published(), cue.told()),
        telling.published(),
        words.get(person.last()).text() + " · " + shown(words, cue));
  }

  /** "travel to Ulm", "the Ulm talks". */
  private void addDestinations(SentenceWords words, Cue cue, Set<String> places) {
    for (Span name : words.names()) {
      boolean meeting = !words.get(name.last() + 1).apart() && words.at(name.last() + 1, MEETING);
      boolean destination = name.first() > cue.last() && words.lower(name.first() - 1).equals("to");
      if (destination || (meeting && !names.broad(words, name))) {
        places.add(names.canonical(words, name));
      }
    }
  }

  /** "meet Putin", "meet with Lavrov". */
  private Set<String> whom(SentenceWords words, Span clause, Cue cue) {
    boolean meets = words.lower(cue.last()).startsWith("meet");
    if (!meets) {
      return Set.of();
    }
    return words.names().stream()
        .filter(name -> clause.holds(name.first()) && name.first() > cue.last())
        .filter(name -> !names.broad(words, name) && !names.role(words.lower(name.last())))
        .filter(name -> !words.at(name.first() - 1, Set.of("in", "at", "on", "of")))
        .limit(1)
        .map(name -> names.canonical(words.lower(name.last())))
        .collect(Collectors.toSet());
  }

  private static String shown(SentenceWords words, Cue cue) {
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i, MEETING)) {
        return words.get(i).text();
      }
    }
    return words.get(cue.last()).text();
  }
}
