package dev.byline.answer;

import dev.byline.answer.Checked.Quotation;
import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.index.SpeakerDirectory;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a quotation apart from what is said of its speaker. */
final class QuotationReader {

  /** A name with its titles has at most so many words. */
  private static final int LONGEST_NAME = 8;

  /** What stands beside a quotation is looked through so far. */
  private static final int LOOKED_THROUGH = 40;

  private final TextAnalysis analysis;
  private final NameReader names;

  QuotationReader(TextAnalysis analysis, NameReader names) {
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * What was given.
   *
   * @param person the claimed speaker, as their statements are known
   */
  record Read(Quotation quotation, Optional<AskedPerson> person) {}

  Read read(String text, SpeakerDirectory speakers) {
    List<String> quoted = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    split(text, quoted, beside);
    if (quoted.isEmpty()) {
      return withoutMarks(text, speakers);
    }
    Optional<String> name =
        beside.stream().map(part -> speaker(part, speakers)).flatMap(Optional::stream).findFirst();
    return quotation(String.join(" ", quoted), name);
  }

  /** "Rowe: We sail at noon", where Rowe is known to speak; else all of it is the quotation. */
  private Read withoutMarks(String text, SpeakerDirectory speakers) {
    int colon = text.indexOf(':');
    if (colon > 0 && analysis.tokens(text.substring(0, colon)).size() <= LONGEST_NAME) {
      Optional<String> name = known(text.substring(0, colon), speakers);
      if (name.isPresent()) {
        return quotation(text.substring(colon + 1), name);
      }
    }
    return quotation(text, Optional.empty());
  }

  private Read quotation(String words, Optional<String> name) {
    return new Read(new Quotation(words.strip(), name), name.flatMap(names::person));
  }

  /** What stands in double quotation marks, and what does not. */
  private static void split(String text, List<String> quoted, List<String> beside) {
    int from = 0;
    boolean within = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Typesetting.quotationMark(text.charAt(i))) {
        String part = text.substring(from, i);
        if (!part.isBlank()) {
          (within ? quoted : beside).add(part);
        }
        within = !within;
        from = i + 1;
      }
    }
  }

  /** Who is named there: somebody whom the articles quote, else what is written as a name. */
  private Optional<String> speaker(String text, SpeakerDirectory speakers) {
    return known(text, speakers).or(() -> written(text));
  }

  private Optional<String> known(String text, SpeakerDirectory speakers) {
    List<Token> words = analysis.tokens(text).stream().limit(LOOKED_THROUGH).toList();
    for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        String name = text.substring(words.get(first).start(), words.get(first + length - 1).end());
        if (names
            .person(name)
            .filter(person -> !speakers.named(person.spokenBy()).isEmpty())
            .isPresent()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The first run of words with capitals. */
  private Optional<String> written(String text) {
    List<Token> run = new ArrayList<>();
    for (Token token : analysis.tokens(text).stream().limit(LOOKED_THROUGH).toList()) {
      boolean capital = Character.isUpperCase(text.codePointAt(token.start()));
      if (capital && !names.empty(token) && run.size() < LONGEST_NAME) {
        run.add(token);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(
            run.stream()
                .map(token -> text.substring(token.start(), token.end()))
                .collect(Collectors.joining(" ")));
  }
}
