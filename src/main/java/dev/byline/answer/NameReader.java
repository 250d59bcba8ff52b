package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.article.WordList;
import dev.byline.attribution.Holder;
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
import java.util.stream.Stream;

/**
 * Reads words and names as people write them, in questions and in options alike: under all their
 * spellings.
 */
final class NameReader {

  /** "the mayor of Kyiv" */
  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s");

  /**
   * "Trump and Putin", "the mayor of Kyiv and the governor", but not "the secretary of health and
   * human services", which is one office.
   */
  private static final Pattern AND =
      Pattern.compile(
          "(?:\\s*,)?\\s+(?:and|or)\\s+(?=the\\s)"
              + "|(?<!\\b(?:of|for)\\s.{1,60})(?:(?:\\s*,)?\\s+(?:and|or)\\s+|\\s*,\\s+)(?=\\p{Lu})");

  private static final Pattern POSSESSIVE = Pattern.compile("[\\'’]s$");

  /** An office may have changed hands while the articles were written; more are other offices. */
  private static final int HOLDERS = 3;

  private final TextAnalysis analysis;
  private final NameBook names;
  private final WordList functionWords;

  NameReader(TextAnalysis analysis, NameBook names, WordList functionWords) {
    this.analysis = analysis;
    this.names = names;
    this.functionWords = functionWords;
  }

  /**
   * Who is meant by a name, or by several with "and" between them. What ends in a title is an
   * office: whoever holds it is meant, as the articles have it, and whoever they call only by it.
   */
  Optional<AskedPerson> person(String name) {
    // A firm may have such a name, and the book knows it then.
    boolean one =
        names.named(name).stream().flatMap(KnownName::forms).anyMatch(name::equalsIgnoreCase);
    return (one ? Stream.of(name) : AND.splitAsStream(name.strip()))
        .flatMap(each -> single(each).stream())
        .reduce(AskedPerson::or)
        .map(all -> new AskedPerson(name.strip(), all.office(), all.spokenBy()));
  }

  private Optional<AskedPerson> single(String name) {
    List<Token> words = analysis.tokens(name).stream().filter(token -> !empty(token)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Token last = words.getLast();
    boolean office =
        names.role(last.exact())
            || (names.role(words.getFirst().exact()) && OF.matcher(name).find());
    List<String> holders =
        office ? names.holders(name).stream().map(Holder::name).limit(HOLDERS).toList() : List.of();
    List<String> forms = names.named(name).stream().flatMap(KnownName::forms).toList();
    AskedName asked = new AskedName(analysis, names, name, office, forms);
    return Optional.of(
        new AskedPerson(
            name.strip(),
            office,
            new SpokenBy(
                List.of(term(surface(name, last), last)),
                withForms(holders, forms),
                asked::means)));
  }

  /** Speakers under the names that the book has for them: the index has what articles call them. */
  List<String> canonical(List<String> speakers) {
    return speakers.stream().map(name -> names.canonical(name).orElse(name)).distinct().toList();
  }

  /** Holders of an office, and a name's other forms, under which the index may keep somebody. */
  private List<String> withForms(List<String> holders, List<String> forms) {
    Set<String> all = new LinkedHashSet<>();
    for (String holder : holders) {
      all.add(holder);
      // Some articles have no first name; where two bear the last one, it is nobody's.
      String last = holder.substring(holder.lastIndexOf(' ') + 1);
      if (names.named(last).equals(names.named(holder))) {
        all.add(last);
      }
      names.named(holder).stream().flatMap(KnownName::forms).forEach(all::add);
    }
    forms.stream().filter(form -> form.indexOf(' ') > 0).forEach(all::add);
    return List.copyOf(all);
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
    for (String spelling : others) {
      List<Token> spelled = analysis.tokens(spelling);
      // A spelling of several words cannot stand for one: its words would match apart.
      if (spelled.size() == 1) {
        spellings.add(spelling);
        stems.add(spelled.getFirst().stem());
        exact.add(spelled.getFirst().exact());
      }
    }
    return new QueryTerm(surface, List.copyOf(spellings), List.copyOf(stems), List.copyOf(exact));
  }
}
