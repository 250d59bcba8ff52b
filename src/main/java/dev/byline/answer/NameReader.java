package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.article.WordList;
import dev.byline.attribution.KnownName;
import dev.byline.attribution.NameBook;
import dev.byline.index.QueryTerm;
import dev.byline.index.SpokenBy;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads words and names as people write them, in questions and in options alike: under all their
 * spellings.
 */
final class NameReader {

  /** "the mayor of Kyiv" */
  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s");

  private static final Pattern POSSESSIVE = Pattern.compile("[\\'’]s$");

  private final TextAnalysis analysis;
  private final NameBook names;
  private final WordList functionWords;

  NameReader(TextAnalysis analysis, NameBook names, WordList functionWords) {
    this.analysis = analysis;
    this.names = names;
    this.functionWords = functionWords;
  }

  /**
   * A surname tells who is meant, and a first name before it who is not; titles in front are
   * written in many ways. What ends in a title is an office, and has all its words.
   */
  Optional<AskedPerson> person(String name) {
    List<Token> words = analysis.tokens(name).stream().filter(token -> !empty(token)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Token last = words.getLast();
    boolean office =
        names.role(last.exact())
            || (names.role(words.getFirst().exact()) && OF.matcher(name).find());
    if (office) {
      List<QueryTerm> all = words.stream().map(word -> term(surface(name, word), word)).toList();
      return Optional.of(new AskedPerson(name.strip(), new SpokenBy(all, Set.of())));
    }
    boolean surnameAlone = words.size() < 2 || names.role(words.get(words.size() - 2).exact());
    if (surnameAlone) {
      SpokenBy anybody = new SpokenBy(List.of(term(surface(name, last), last)), Set.of());
      return Optional.of(new AskedPerson(name.strip(), anybody));
    }
    // In full it is one person, under every form of the name that the book knows.
    Set<String> spellings = new LinkedHashSet<>(names.spellings(surface(name, last)));
    Set<String> initials = new LinkedHashSet<>(Set.of(initial(words)));
    for (String form : names.named(name).stream().flatMap(KnownName::forms).toList()) {
      List<Token> parts = analysis.tokens(form);
      if (parts.size() > 1) {
        spellings.add(surface(form, parts.getLast()));
        initials.add(initial(parts));
      }
    }
    SpokenBy person = new SpokenBy(List.of(term(surface(name, last), last, spellings)), initials);
    return Optional.of(new AskedPerson(name.strip(), person));
  }

  /** The first letter of the word before the last. */
  private static String initial(List<Token> words) {
    return words.get(words.size() - 2).exact().substring(0, 1);
  }

  /** Whether the word says nothing of what is asked about. */
  boolean empty(Token token) {
    return token.stopWord() || functionWords.contains(token.exact());
  }

  /** The word as it is written, without a possessive ending. */
  static String surface(String text, Token token) {
    String written = text.substring(token.start(), token.end());
    return POSSESSIVE.matcher(written).replaceFirst("");
  }

  /** The word under all its spellings. */
  QueryTerm term(String surface, Token token) {
    return term(surface, token, names.spellings(surface));
  }

  private QueryTerm term(String surface, Token token, Collection<String> others) {
    Set<String> spellings = new LinkedHashSet<>(List.of(surface));
    Set<String> stems = new LinkedHashSet<>(List.of(token.stem()));
    Set<String> exact = new LinkedHashSet<>(List.of(token.exact()));
    Set<String> families = new LinkedHashSet<>(List.of(token.family()));
    for (String spelling : others) {
      List<Token> spelled = analysis.tokens(spelling);
      // A spelling of several words cannot stand for one: its words would match apart.
      if (spelled.size() == 1) {
        spellings.add(spelling);
        stems.add(spelled.getFirst().stem());
        exact.add(spelled.getFirst().exact());
        families.add(spelled.getFirst().family());
      }
    }
    return new QueryTerm(
        surface,
        List.copyOf(spellings),
        List.copyOf(stems),
        List.copyOf(exact),
        List.copyOf(families));
  }
}
