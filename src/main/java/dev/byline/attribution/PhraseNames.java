package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.article.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the names that noun phrases have. */
final class PhraseNames implements ArticleNames {

  /** More names than any article has; a list of a thousand names says little of each. */
  private static final int MOST_NAMES = 150;

  private static final int MOST_ROLES = 6;

  /** No person has a longer name. */
  private static final int LONGEST = 60;

  private final NounPhrases phrases =
      new NounPhrases(new FunctionWords(), new SpeakingNouns(), new FirstNames());
  private final RolesBeside roles =
      new RolesBeside(new RolePhrases(), WordList.read(PhraseNames.class, "no-names.txt"));

  @Override
  public List<Named> of(Article article) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.BODY) {
        for (Line line : Passage.of(article, paragraph).lines()) {
          Stream.concat(in(line).stream(), quoted(line))
              .filter(named -> names.size() < MOST_NAMES)
              .forEach(
                  named ->
                      names
                          .computeIfAbsent(named.name(), name -> new LinkedHashSet<>())
                          .addAll(named.roles()));
        }
      }
    }
    return inFull(names);
  }

  /** Names in full within the quotations of a sentence: what begins one need be no name. */
  private Stream<Named> quoted(Line line) {
    return line.tokens().stream()
        .filter(Token::quotation)
        .map(Token::text)
        .map(text -> Line.of(text, Math.min(1, text.length()), text.length(), List.of()))
        .flatMap(inner -> in(inner).stream())
        .filter(named -> named.name().indexOf(' ') > 0);
  }

  /** The names of one sentence. What only begins it need be no name. */
  List<Named> in(Line line) {
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean ends =
          phrases.nameWord(line, i) && (line.get(i).possessive() || !phrases.nameWord(line, i + 1));
      if (ends) {
        named(line, i).ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Named> named(Line line, int last) {
    NounPhrase phrase = phrases.names().endingAt(line, last);
    if (phrase.name().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(phrase.name());
    int end = last;
    while (end > 0 && !line.get(end).text().equals(words.getLast())) {
      end--;
    }
    if (end < last && PersonName.suffix(line.lower(last))) {
      words.add(line.get(last).text());
    }
    int first = Math.max(0, end - phrase.name().size() + 1);
    // "Secretary of State Marco Rubio": what the office is of is no part of the name.
    if (words.size() > 2
        && line.lower(first - 1).equals("of")
        && phrases.role(line.lower(first - 2))) {
      words.removeFirst();
      first++;
    }
    String name = String.join(" ", words);
    boolean body = line.lower(first - 1).equals("the");
    Set<String> beside = roles.of(line, first, last);
    boolean onlyBegins = first == 0 && words.size() == 1 && beside.isEmpty();
    // "Special Envoy" alone is nobody's name.
    boolean title = phrases.role(line.lower(last));
    return body || onlyBegins || title || name.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Named(name, beside));
  }

  /** A surname alone is whoever the article names with it in full, if that is one person. */
  private static List<Named> inFull(Map<String, Set<String>> names) {
    Map<String, List<String>> bySurname = new LinkedHashMap<>();
    for (String name : names.keySet()) {
      if (name.indexOf(' ') > 0) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        bySurname.computeIfAbsent(surname, s -> new ArrayList<>()).add(name);
      }
    }
    Map<String, Set<String>> whole = new LinkedHashMap<>();
    names.forEach(
        (name, roles) -> {
          List<String> full = bySurname.getOrDefault(name, List.of());
          if (full.size() < 2) {
            String own = full.isEmpty() ? name : full.getFirst();
            whole.computeIfAbsent(own, n -> new LinkedHashSet<>()).addAll(roles);
          }
        });
    return whole.entrySet().stream()
        .map(
            e ->
                new Named(
                    e.getKey(),
                    new LinkedHashSet<>(e.getValue().stream().limit(MOST_ROLES).toList())))
        .toList();
  }
}
