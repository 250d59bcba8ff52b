package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.attribution.NameBook;
import dev.byline.index.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * Says which words of a question no article holds, those of one name together: a name is missing
 * where its last word is, for that is what tells a person or a place from others.
 */
final class MissingNames {

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}\\p{N}.-]*)*");

  private final NameBook names;

  MissingNames(NameBook names) {
    this.names = names;
  }

  /**
   * @param person whose words are asked for, if no article holds their name
   * @return names first, in the order asked, each once
   */
  List<Missing> in(
      String question,
      UnderstoodQuestion understood,
      SearchResult result,
      Optional<String> person) {
    Set<Missing> missing = new LinkedHashSet<>();
    person.map(this::written).map(name -> new Missing(name, true)).ifPresent(missing::add);
    List<String> runs = runs(question);
    for (int i = 0; i < understood.topics().size(); i++) {
      Topic topic = understood.topics().get(i);
      if (result.terms().get(i).articles() == 0 && !(topic.speaker() && person.isPresent())) {
        missing.add(missing(topic, runs));
      }
    }
    Set<String> named =
        missing.stream()
            .filter(Missing::name)
            .flatMap(name -> Stream.of(name.words().split(" ", -1)))
            .collect(Collectors.toSet());
    // "Angela" is no more than a part of the missing Angela Merkel.
    return missing.stream()
        .filter(it -> it.name() || !named.contains(it.words()))
        .sorted(Comparator.comparing(it -> !it.name()))
        .toList();
  }

  private Missing missing(Topic topic, List<String> runs) {
    String word = topic.term().surface();
    return runs.stream()
        .filter(run -> run.equals(word) || run.endsWith(" " + word))
        .findFirst()
        .filter(run -> topic.name())
        .map(run -> new Missing(withoutRoles(run), true))
        .orElseGet(() -> new Missing(word, false));
  }

  /** Words one after the other that are written as names. */
  private static List<String> runs(String question) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = NAME.matcher(question);
    while (matcher.find()) {
      runs.add(matcher.group().replaceAll("\\s+", " "));
    }
    return runs;
  }

  /** "german chancellor angela merkel" as "Angela Merkel"; an office stays as it was asked. */
  private String written(String person) {
    String name = withoutRoles(person.replaceFirst("^(?i:the|a|an)\\s+", ""));
    boolean typedSmall = name.equals(name.toLowerCase(Locale.ROOT));
    boolean office = Stream.of(name.split("\\s+", -1)).anyMatch(names::role);
    return typedSmall && !office
        ? Stream.of(name.split("\\s+", -1))
            .map(StringUtils::capitalize)
            .collect(Collectors.joining(" "))
        : name;
  }

  private String withoutRoles(String name) {
    List<String> words = List.of(name.split("\\s+", -1));
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      from =
          names.role(words.get(i)) && Character.isLetter(words.get(i + 1).charAt(0)) ? i + 1 : from;
    }
    boolean ofSomething = words.stream().anyMatch(word -> word.equals("of") || word.equals("for"));
    return ofSomething ? name : String.join(" ", words.subList(from, words.size()));
  }
}
