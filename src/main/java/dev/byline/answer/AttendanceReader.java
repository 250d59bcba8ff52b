package dev.byline.answer;

import dev.byline.answer.AttendanceCues.Cue;
import dev.byline.answer.EventNames.Named;
import dev.byline.answer.SentenceWords.Span;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who comes to a meeting and who does not: those named before the words that tell it. */
final class AttendanceReader implements ClaimReader {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "of", "to", "from", "by", "at", "in", "on", "about", "than", "against", "like",
          "after", "before", "without", "as");

  private static final Set<String> HELD_IN = Set.of("in", "at");

  private final EventNames names;
  private final AttendanceCues cues = new AttendanceCues();
  private final WordList telling = WordList.read(AttendanceReader.class, "telling-words.txt");
  private final WordList meetings = WordList.read(AttendanceReader.class, "meetings.txt");

  AttendanceReader(EventNames names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Telling telling, SentenceWords words) {
    List<Claim> claims = new ArrayList<>();
    for (Span clause : words.clauses()) {
      Optional<Cue> cue = cues.in(words, clause);
      if (cue.isPresent()) {
        for (Span person : subjects(words, clause, cue.get())) {
          claims.add(claim(telling, words, clause, cue.get(), person));
        }
      }
    }
    return claims;
  }

  /** Those named before the cue in its clause, as its subject. */
  private List<Span> subjects(SentenceWords words, Span clause, Cue cue) {
    List<Span> subjects = new ArrayList<>();
    int from = clause.first();
    for (int i = clause.first(); i < cue.first(); i++) {
      from = telling.contains(words.lower(i)) ? i : from;
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
    boolean modifies = words.get(name.last()).possessive() || describes(words, name.last(), cue);
    boolean ofOffice =
        words.lower(before).equals("of")
            && names.role(words.lower(before - 1))
            && name.last() > name.first();
    boolean with = words.lower(before).equals("with") && !words.lower(cue.last()).endsWith("ing");
    boolean governed = (words.at(before, PREPOSITIONS) && !ofOffice) || with;
    // A capital that opens the sentence makes no name: "Meanwhile", "Officials will attend".
    boolean opening =
        name.first() == 0
            && name.last() == 0
            && !known(last)
            && (last.endsWith("s") || words.get(1).apart() || cue.first() > 1);
    return !office && !modifies && !governed && !opening;
  }

  /** "the Trump envoys": what stands right before a noun is not who comes. */
  private static boolean describes(SentenceWords words, int name, Cue cue) {
    SentenceWords.Word next = words.get(name + 1);
    return name + 1 < cue.first()
        && !next.apart()
        && !next.functionWord()
        && !AttendanceCues.ADVERBS.contains(next.lower());
  }

  private boolean known(String name) {
    return !names.canonical(name).equals(name);
  }

  private Claim claim(Telling telling, SentenceWords words, Span clause, Cue cue, Span person) {
    Span sentence = words.all();
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
        EventTime.of(words, sentence, telling.published()),
        telling.published(),
        shown(words, cue, person));
  }

  /** "travel to Ulm", "the Ulm talks". */
  private void addDestinations(SentenceWords words, Cue cue, Set<String> places) {
    for (Span name : words.names()) {
      boolean meeting =
          !words.get(name.last() + 1).apart() && meetings.contains(words.lower(name.last() + 1));
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

  /** The person with the meeting or, without one, with what is told of their coming. */
  private String shown(SentenceWords words, Cue cue, Span person) {
    String name = words.get(person.last()).text();
    for (int i = 0; i < words.size(); i++) {
      if (meetings.contains(words.lower(i))) {
        return name + " · " + words.get(i).text();
      }
    }
    for (int i = cue.first(); i <= cue.last(); i++) {
      if (!words.get(i).functionWord()) {
        return name + " · " + words.get(i).text();
      }
    }
    return name;
  }
}
