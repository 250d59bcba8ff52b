package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.article.Paragraph;
import dev.byline.article.Sentence;
import dev.byline.article.WordList;
import dev.byline.attribution.NameRuns.Run;
import dev.byline.attribution.SpeakerFinder.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Attribution by rules over the forms of reported speech. Where the rules do not agree on one
 * person it gives none.
 */
final class RuleAttribution implements Attribution {

  /** Raised when a change here would give other speakers. */
  private static final int VERSION = 1;

  private final NameRuns names = new NameRuns(words("role-words.txt"), words("no-names.txt"));
  private final SpeakerFinder finder = new SpeakerFinder(words("reporting-verbs.txt"), names);
  private final ConfiguredNames book;

  RuleAttribution(ConfiguredNames book) {
    this.book = book;
  }

  private static WordList words(String file) {
    return WordList.read(RuleAttribution.class, file);
  }

  @Override
  public String version() {
    return VERSION + "/" + Integer.toHexString(book.fingerprint());
  }

  @Override
  public Speakers speakers(Article article) {
    Map<Sentence, List<String>> speakers = new HashMap<>();
    FullNames fullNames = new FullNames();
    List<Words> all = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      boolean open = false;
      for (Sentence sentence : paragraph.sentences()) {
        Words words = new Words(article.format().readable(sentence.text()), open);
        open = words.endsWithinQuotation();
        all.add(words);
        names.all(words).forEach(fullNames::add);
      }
    }
    List<String> before = List.of();
    Set<String> namedBefore = Set.of();
    int at = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        Words words = all.get(at++);
        List<String> found = speakers(words, fullNames, before, namedBefore);
        if (paragraph.role().quotable() && !found.isEmpty()) {
          speakers.put(sentence, found);
        }
        Set<String> named = persons(words, words.size(), fullNames);
        // A sentence without a person leaves it open whom "he" in the next one means.
        if (!found.isEmpty() || !named.isEmpty()) {
          before = found;
          namedBefore = named;
        }
      }
    }
    return sentence -> speakers.getOrDefault(sentence, List.of());
  }

  private List<String> speakers(
      Words words, FullNames fullNames, List<String> before, Set<String> namedBefore) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Mention mention : finder.mentions(words)) {
      switch (mention) {
        case Mention.Named named -> speakers.add(fullNames.canonical(named.run()));
        case Mention.Pronoun pronoun ->
            speakers.addAll(meant(words, pronoun.word(), fullNames, before, namedBefore));
      }
    }
    // A quotation that goes on from the sentence before goes on by the same speaker.
    if (speakers.isEmpty() && words.opensWithinQuotation()) {
      speakers.addAll(before);
    }
    return List.copyOf(speakers);
  }

  /**
   * Who "he" or "she" is: the one person named before it here, else who spoke or was named last.
   */
  private List<String> meant(
      Words words, int pronoun, FullNames fullNames, List<String> before, Set<String> namedBefore) {
    Set<String> here = persons(words, pronoun, fullNames);
    if (here.size() == 1) {
      return List.copyOf(here);
    }
    if (here.isEmpty() && before.size() == 1) {
      return before;
    }
    return here.isEmpty() && namedBefore.size() == 1 ? List.copyOf(namedBefore) : List.of();
  }

  /** Persons named before this word of the sentence: names known with a first name. */
  private Set<String> persons(Words words, int until, FullNames fullNames) {
    Set<String> persons = new LinkedHashSet<>();
    for (Run run : names.all(words)) {
      if (run.last() < until && fullNames.person(run) && !names.governed(words, run)) {
        persons.add(fullNames.canonical(run));
      }
    }
    return persons;
  }

  /** The fullest form in which an article gives each name. */
  private final class FullNames {

    private final Map<String, String> bySurname = new HashMap<>();

    void add(Run run) {
      if (run.name().size() == 2 || run.name().size() == 3) {
        bySurname.merge(
            run.surname(),
            run.full(),
            (one, other) -> one.length() >= other.length() ? one : other);
      }
    }

    boolean person(Run run) {
      return bySurname.containsKey(run.surname());
    }

    String canonical(Run run) {
      return book.canonical(run.surname())
          .orElseGet(
              () ->
                  run.name().size() == 1
                      ? bySurname.getOrDefault(run.surname(), run.full())
                      : run.full());
    }
  }
}
