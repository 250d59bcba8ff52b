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
import java.util.Optional;
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
  public List<Statement> statements(Article article) {
    List<Statement> statements = new ArrayList<>();
    FullNames fullNames = new FullNames();
    List<Words> all = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      boolean open = false;
      for (Sentence sentence : paragraph.sentences()) {
        Words words = new Words(article.format().readable(sentence.text()), open);
        open = words.endsWithinQuotation();
        all.add(words);
        names.all(words).stream()
            .filter(run -> !names.withArticle(words, run))
            .forEach(fullNames::add);
      }
    }
    Optional<String> subject = Optional.empty();
    List<String> before = List.of();
    int at = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        Words words = all.get(at++);
        List<Mention> mentions = finder.mentions(words);
        List<String> found = speakers(words, mentions, fullNames, before, subject);
        if (!found.isEmpty() || !mentions.isEmpty()) {
          statements.add(
              new Statement(
                  Statement.Kind.MIXED,
                  Statement.Stance.SAID,
                  sentence.span(),
                  sentence.line(),
                  Optional.empty(),
                  Optional.empty(),
                  found));
        }
        before = found;
        subject = nextSubject(words, mentions, found, fullNames, subject);
      }
    }
    return List.copyOf(statements);
  }

  private List<String> speakers(
      Words words,
      List<Mention> mentions,
      FullNames fullNames,
      List<String> before,
      Optional<String> subject) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      switch (mention) {
        case Mention.Named named -> speakers.add(fullNames.canonical(named.run()));
        case Mention.Pronoun pronoun ->
            meant(words, pronoun.word(), fullNames, subject).ifPresent(speakers::add);
      }
    }
    // A quotation that goes on from the sentence before goes on by the same speaker.
    if (speakers.isEmpty() && mentions.isEmpty() && words.opensWithinQuotation()) {
      speakers.addAll(before);
    }
    return List.copyOf(speakers);
  }

  /**
   * Who "he" or "she" is: the one person named before it in its sentence, else whom the sentences
   * before it were about. Nobody, where several may be meant.
   */
  private Optional<String> meant(
      Words words, int pronoun, FullNames fullNames, Optional<String> subject) {
    Set<String> here = persons(words, pronoun, fullNames);
    boolean anotherPronoun = words.pronounBefore(pronoun);
    if (here.isEmpty() || anotherPronoun) {
      return subject;
    }
    return here.size() == 1 ? here.stream().findFirst() : Optional.empty();
  }

  /**
   * Whom a pronoun in the next sentence means: the person who speaks or is named first in this one.
   * A sentence about "he", or about nobody, leaves it as it was; one with several persons and no
   * speaker leaves it open.
   */
  private Optional<String> nextSubject(
      Words words,
      List<Mention> mentions,
      List<String> found,
      FullNames fullNames,
      Optional<String> subject) {
    boolean spoken =
        found.size() == 1
            && mentions.stream()
                .allMatch(
                    mention ->
                        !(mention instanceof Mention.Named named)
                            || fullNames.person(words, named.run()));
    if (spoken && !mentions.isEmpty()) {
      return Optional.of(found.getFirst());
    }
    if (words.pronounBefore(words.size())
        && persons(words, words.firstPronoun(), fullNames).isEmpty()) {
      return subject;
    }
    Set<String> named = persons(words, words.size(), fullNames);
    if (named.isEmpty()) {
      return mentions.isEmpty() ? subject : Optional.empty();
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** Persons named before this word of the sentence, not as what something is done to or with. */
  private Set<String> persons(Words words, int until, FullNames fullNames) {
    Set<String> persons = new LinkedHashSet<>();
    for (Run run : names.all(words)) {
      if (run.last() < until && fullNames.person(words, run) && !names.governed(words, run)) {
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

    /** A name with a title, or one that the article gives with a first name. */
    boolean person(Words words, Run run) {
      return !names.withArticle(words, run)
          && (run.titled() || bySurname.containsKey(run.surname()));
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
