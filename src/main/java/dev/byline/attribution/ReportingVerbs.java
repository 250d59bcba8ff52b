package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.Statement.Stance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lexicon of verbs that report speech, from {@code reporting-verbs.txt}. */
final class ReportingVerbs {

  private final Map<String, Verb> byForm = new HashMap<>();

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
    PREDICATE
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
   */
  record Verb(String base, Form form, Stance stance, Set<Frame> frames) {

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
    if (!parts[1].isBlank()) {
      for (String frame : parts[1].strip().split("\\s+", -1)) {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    for (String form : forms) {
      byForm.putIfAbsent(
          form, new Verb(forms.getFirst(), form(form, forms.getFirst()), stance, frames));
    }
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

  /** The verb with this form, in lower case. */
  Optional<Verb> of(String form) {
    return Optional.ofNullable(byForm.get(form));
  }
}
