package dev.byline.attribution;

import dev.byline.article.WordList;
import dev.byline.attribution.ConfiguredNames.Entry;
import dev.byline.attribution.KnownName.Origin;
import dev.byline.attribution.KnownName.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The book of names that is in use. Every answer comes from one snapshot, which is replaced whole;
 * only one thread at a time makes the next.
 */
final class LiveNameBook implements NameBook, NameEditor, NameLearning {

  private static final Logger log = LoggerFactory.getLogger(LiveNameBook.class);

  private static final int LONGEST = 80;

  private final NamesFile file;
  private final NameLikeness likeness = new NameLikeness();
  private final RolePhrases phrases = new RolePhrases();
  private final FirstNames firstNames = new FirstNames();
  private final WordList courtesy = WordList.read(LiveNameBook.class, "courtesy-titles.txt");

  private LearnedNames learned = LearnedNames.nothing(phrases);
  private ConfiguredNames configured;
  private volatile NamesFile.State state;
  private volatile NameSnapshot snapshot;

  /**
   * @throws InvalidNames if the file cannot be used
   */
  LiveNameBook(NamesFile file) {
    this.file = file;
    this.state = file.state();
    this.configured = file.read();
    this.snapshot = new NameSnapshot(configured, learned, likeness.givenNames(), phrases, 0);
  }

  @Override
  public List<String> spellings(String word) {
    return snapshot.spellings(word);
  }

  @Override
  public Optional<String> canonical(String name) {
    return snapshot.canonical(name);
  }

  @Override
  public Optional<KnownName> named(String name) {
    return snapshot.named(name);
  }

  @Override
  public List<Holder> holders(String office) {
    return snapshot.holders(office);
  }

  @Override
  public List<KnownName> all() {
    return snapshot.all();
  }

  @Override
  public boolean role(String word) {
    return phrases.roleWord(word);
  }

  @Override
  public boolean courtesy(String word) {
    return courtesy.contains(word);
  }

  @Override
  public boolean suits(String title, String name) {
    int asked = firstNames.gender(List.of(), Set.of(title.toLowerCase(Locale.ROOT)));
    int given = firstNames.gender(List.of(name.split(" ", -1)), Set.of());
    return Integer.signum(asked) * Integer.signum(given) >= 0;
  }

  /** Looks at the file first, which costs a few microseconds: it may have been edited by hand. */
  @Override
  public long version() {
    if (!file.state().equals(state)) {
      reread();
    }
    return snapshot.version();
  }

  @Override
  public void learn(ObservedNames names) {
    LearnedNames fresh = LearnedNames.of(names, likeness, phrases);
    synchronized (this) {
      learned = fresh;
      replace();
    }
    log.debug(
        "{} names with several spellings, {} of them found in the articles",
        all().size(),
        all().stream().filter(LiveNameBook::found).count());
  }

  private static boolean found(KnownName name) {
    return name.spellings().stream().anyMatch(spelling -> spelling.origin() == Origin.FOUND);
  }

  /** What cannot be read changes nothing: names that were known stay known. */
  private synchronized void reread() {
    NamesFile.State now = file.state();
    if (now.equals(state)) {
      return;
    }
    state = now;
    try {
      configured = file.read();
      replace();
    } catch (InvalidNames e) {
      log.warn("{}; the names from before stay in use", e.getMessage());
    }
  }

  @Override
  public synchronized void add(String name, String spelling) {
    NamesEdit edit = file.edit();
    String own = own(edit, checked(name));
    String added = checked(spelling);
    edit.names()
        .entry(added)
        .filter(other -> !other.name().equals(own))
        .ifPresent(
            other -> {
              throw new InvalidNames(
                  file + " has " + added + " as a spelling of " + other.name() + " already");
            });
    edit.spell(own, added);
    write(edit);
  }

  @Override
  public synchronized void remove(String name, String spelling) {
    NamesEdit edit = file.edit();
    String own = own(edit, checked(name));
    String removed = checked(spelling);
    boolean configured = edit.unspell(own, removed);
    boolean found =
        snapshotOf(edit.names())
            .named(own)
            .filter(known -> known.spellings().stream().anyMatch(s -> finds(s, removed)))
            .isPresent();
    if (found) {
      edit.keepApart(own, removed);
    }
    if (!configured && !found) {
      throw new InvalidNames(removed + " is no spelling of " + own + " in " + file);
    }
    write(edit);
  }

  private static boolean finds(Spelling spelling, String text) {
    return spelling.origin() == Origin.FOUND && NamesApart.means(text, spelling.text());
  }

  /** The name under which the file has it or would have it. */
  private String own(NamesEdit edit, String name) {
    return edit.names()
        .entry(name)
        .map(Entry::name)
        .or(() -> snapshot.named(name).map(KnownName::name))
        .orElse(name);
  }

  private String checked(String name) {
    String stripped = name.strip();
    boolean letters = stripped.codePoints().anyMatch(Character::isLetter);
    boolean control = stripped.codePoints().anyMatch(Character::isISOControl);
    if (!letters || control || stripped.length() > LONGEST) {
      throw new InvalidNames(
          "“"
              + stripped.substring(0, Math.min(LONGEST, stripped.length()))
              + "” is no name for "
              + file);
    }
    return stripped;
  }

  private void write(NamesEdit edit) {
    file.write(edit);
    state = file.state();
    configured = edit.names();
    replace();
  }

  /** Called with the lock held. */
  private void replace() {
    snapshot = snapshotOf(configured);
  }

  private NameSnapshot snapshotOf(ConfiguredNames names) {
    return new NameSnapshot(names, learned, likeness.givenNames(), phrases, snapshot.version() + 1);
  }
}
