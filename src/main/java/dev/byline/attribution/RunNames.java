package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.article.Sentence;
import dev.byline.article.WordList;
import dev.byline.attribution.NameRuns.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the runs of capitalised words for names. */
final class RunNames implements ArticleNames {

  /** More names than any article has; a list of a thousand names says little of each. */
  private static final int MOST_NAMES = 150;

  private static final int MOST_ROLES = 6;

  private final NameRuns runs;
  private final RolesBeside roles;

  RunNames(RolePhrases phrases) {
    WordList noNames = WordList.read(RunNames.class, "no-names.txt");
    this.runs = new NameRuns(WordList.read(RunNames.class, "role-words.txt"), noNames);
    this.roles = new RolesBeside(phrases, noNames);
  }

  /** What is known of a name, and whether it also stands where no sentence begins. */
  private static final class Entry {
    private final Set<String> roles = new LinkedHashSet<>();
    private boolean within;
  }

  @Override
  public List<Named> of(Article article) {
    Map<String, Entry> names = new LinkedHashMap<>();
    for (Paragraph paragraph : article.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        Words words = new Words(article.format().readable(sentence.text()), false);
        for (Run run : runs.all(words)) {
          if (!runs.withArticle(words, run) && names.size() < MOST_NAMES) {
            add(names, words, run);
          }
        }
      }
    }
    return inFull(names);
  }

  private void add(Map<String, Entry> names, Words words, Run run) {
    Optional<PersonName> person = PersonName.of(run.full());
    if (person.isPresent()) {
      Entry entry = names.computeIfAbsent(run.full(), name -> new Entry());
      Set<String> beside = roles.of(words, run);
      entry.within |= run.first() > 0 || run.name().size() > 1 || !beside.isEmpty();
      beside.stream().filter(role -> entry.roles.size() < MOST_ROLES).forEach(entry.roles::add);
    }
  }

  /**
   * A surname alone is whoever the article names with it in full, if that is one. A word that only
   * ever begins sentences is no name.
   */
  private static List<Named> inFull(Map<String, Entry> names) {
    Map<String, List<String>> bySurname = new LinkedHashMap<>();
    for (String name : names.keySet()) {
      if (name.indexOf(' ') > 0) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        bySurname.computeIfAbsent(surname, s -> new ArrayList<>()).add(name);
      }
    }
    Map<String, Set<String>> whole = new LinkedHashMap<>();
    names.forEach(
        (name, entry) -> {
          List<String> full = bySurname.getOrDefault(name, List.of());
          if (entry.within && full.size() < 2) {
            String own = full.isEmpty() ? name : full.getFirst();
            whole.computeIfAbsent(own, n -> new LinkedHashSet<>()).addAll(entry.roles);
          }
        });
    return whole.entrySet().stream().map(e -> new Named(e.getKey(), e.getValue())).toList();
  }
}
