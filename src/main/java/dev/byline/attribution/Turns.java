package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Follows two who speak in turn, a paragraph each, so that a paragraph that is only a quotation
 * goes to the other of them. Only a question or an answer makes an exchange of two quotations.
 */
final class Turns {

  private final FunctionWords words;
  private Voice before = Voice.NOBODY;
  private Voice latest = Voice.NOBODY;
  private boolean asked;

  Turns(FunctionWords words) {
    this.words = words;
  }

  /** Takes in the statements of the next paragraph. */
  void add(Passage passage, List<Draft> drafts) {
    boolean speech =
        !drafts.isEmpty()
            && !passage.quotations().isEmpty()
            && drafts.getFirst().start() == passage.quotations().getFirst().start()
            && passage.text().substring(0, drafts.getFirst().start()).isBlank();
    if (!speech) {
      before = Voice.NOBODY;
      latest = Voice.NOBODY;
      asked = false;
      return;
    }
    Voice voice = drafts.getFirst().voice();
    boolean question =
        drafts.stream()
            .anyMatch(draft -> draft.direct() && (asks(passage.text(), draft) || answers(draft)));
    asked = question || asked && !latest.names().equals(voice.names());
    before = latest;
    latest = voice;
  }

  private boolean answers(Draft draft) {
    return draft
        .cue()
        .filter(cue -> words.is(Kind.REPLYING, cue.split(" ", -1)[0].toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static boolean asks(String text, Draft draft) {
    return text.startsWith("?", Math.max(draft.start(), draft.end() - 2));
  }

  /** Whoever's turn is next, if it is an exchange. */
  Optional<Voice> next() {
    boolean two =
        !before.speakers().isEmpty()
            && !latest.speakers().isEmpty()
            && !before.names().equals(latest.names());
    return asked && two
        ? Optional.of(new Voice(before.speakers(), Optional.empty()))
        : Optional.empty();
  }
}
