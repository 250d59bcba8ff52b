package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.Statement.Stance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lexicon of verbs that report speech, from {@code reporting-verbs.txt}. */
final class ReportingVerbs {

  private final Map<String, Verb> byForm = new HashMap<>();

  /** Adjectives by form: some are participles of verbs too. */
  private final Map<String, Verb> states = new HashMap<>();

  private final Set<String> firstWords = new HashSet<>();

  /** What may follow a verb besides a quotation, as the file's head explains. */
  enum Frame {
    THAT,
    CLAUSE,
    HEARER,
    WHETHER,
    TO,
    HEARER_TO,
    FOR,
    ON_TO,
    AS,
    OF,
    HEARER_FOR,
    DOING,
    OBJECT,
    PREDICATE,
    FIGURES,
    AT,
    AGAINST
  }

  /** What sets a verb apart besides what follows it. */
  enum Trait {
    VIEW,
    THINGS,
    STATE
  }

  /** A verb's form. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    ING
  }

  /**
   * A form of a verb.
   *
   * @param base the form in the dictionary
   * @param form which of its forms it is
   * @param stance how it presents what is said
   * @param frames what may follow it
   * @param length how many words it has: "pointed out" has two
   * @param traits what else sets it apart
   */
  record Verb(
      String base, Form form, Stance stance, Set<Frame> frames, int length, Set<Trait> traits) {

    /** Whether its negation still tells somebody's view: "she does not think that". */
    boolean view() {
      return traits.contains(Trait.VIEW);
    }

    /** Whether its subject is as often a thing that does not speak: "the move suggests that". */
    boolean ofThingsToo() {
      return traits.contains(Trait.THINGS);
    }

    /** Whether it is an adjective that tells a view after "is". */
    boolean state() {
      return traits.contains(Trait.STATE);
    }

    /** Whether only a document reports with it: "the poll has Rowe ahead". */
    boolean ofDocumentsOnly() {
      return frames.equals(Set.of(Frame.FIGURES));
    }

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  ReportingVerbs() {
    WordList.sections(ReportingVerbs.class, "reporting-verbs.txt")
        .forEach(
            (stance, lines) -> {
              for (String line : lines) {
                add(line, Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
              }
            });
  }

  private void add(String line, Stance stance) {
    String[] parts = line.split(":", -1);
    List<String> forms = List.of(parts[0].strip().split("\\s+", -1));
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String word : parts[1].strip().split("\\s+", -1)) {
      String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
      switch (name) {
        case "" -> {}
        case "VIEW", "THINGS", "STATE" -> traits.add(Trait.valueOf(name));
        default -> frames.add(Frame.valueOf(name));
      }
    }
    // "put" is its own past.
    boolean past = forms.stream().anyMatch(form -> form(first(form), base(forms)) == Form.PAST);
    for (String form : forms) {
      String words = form.replace('_', ' ');
      String first = first(form);
      String base = base(forms);
      int length = words.split(" ", -1).length;
      Map<String, Verb> known = traits.contains(Trait.STATE) ? states : byForm;
      Form own = first.equals(base) && !past ? Form.PAST : form(first, base);
      known.putIfAbsent(words, new Verb(base, own, stance, frames, length, traits));
      if (length > 1) {
        firstWords.add(first);
      }
    }
  }

  private static String base(List<String> forms) {
    return first(forms.getFirst());
  }

  private static String first(String form) {
    return form.split("_", -1)[0];
  }

  private static Form form(String form, String base) {
    if (form.endsWith("ing")) {
      return Form.ING;
    }
    if (form.equals(base) && !form.endsWith("ed")) {
      return Form.BASE;
    }
    return form.endsWith("s") && !form.endsWith("ss") ? Form.PRESENT : Form.PAST;
  }

  /** The verb that begins here, with the particle that makes it one: "pointed out". */
  Optional<Verb> at(Line line, int i) {
    String word = line.lower(i);
    if (firstWords.contains(word)) {
      String two = word + " " + line.lower(i + 1);
      Verb phrasal = byForm.getOrDefault(two + " " + line.lower(i + 2), byForm.get(two));
      if (phrasal != null) {
        return Optional.of(phrasal);
      }
    }
    return of(word);
  }

  /** The adjective that tells a view, in lower case. */
  Optional<Verb> state(String form) {
    return Optional.ofNullable(states.get(form));
  }

  /** The verb with this form, in lower case. */
  Optional<Verb> of(String form) {
    return Optional.ofNullable(byForm.get(form));
  }
}
