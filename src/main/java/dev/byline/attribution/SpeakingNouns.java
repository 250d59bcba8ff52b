package dev.byline.attribution;

import dev.byline.article.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lexicon of nouns for who or what can speak, from {@code speaking-nouns.txt}. */
final class SpeakingNouns {

  private final Set<String> persons;
  private final Set<String> bodies;
  private final Set<String> documents;
  private final Set<String> groups;
  private final Set<String> letters;
  private final Set<String> attendants;
  private final Set<String> businesses;
  private final Set<String> businessNames;
  private final Set<String> afterPerson;
  private final Set<String> anonymous;
  private final Set<String> offices;
  private final Set<String> seats;
  private final Set<String> kin;
  private final Set<String> spouses;

  SpeakingNouns() {
    Map<String, List<String>> sections =
        WordList.sections(SpeakingNouns.class, "speaking-nouns.txt");
    persons = words(sections, "person");
    bodies = words(sections, "body");
    documents = words(sections, "document");
    groups = words(sections, "group");
    letters = words(sections, "letter");
    attendants = words(sections, "attendant");
    businesses = words(sections, "business");
    businessNames = words(sections, "business-name");
    afterPerson = words(sections, "after-person");
    anonymous = words(sections, "anonymous");
    offices = words(sections, "office");
    seats = words(sections, "seat");
    kin = words(sections, "kin");
    spouses = words(sections, "spouse");
  }

  private static Set<String> words(Map<String, List<String>> sections, String name) {
    Set<String> words = new HashSet<>();
    for (String line : sections.getOrDefault(name, List.of())) {
      words.addAll(List.of(line.split("\\s+", -1)));
    }
    return Set.copyOf(words);
  }

  boolean person(String noun) {
    return persons.contains(noun);
  }

  boolean document(String noun) {
    return holds(documents, noun);
  }

  boolean body(String noun) {
    return holds(bodies, noun);
  }

  /** Whether what is called so bears a person's name, who is not it: "the Rowe administration". */
  boolean afterPerson(String noun) {
    return afterPerson.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether several people are meant. */
  boolean group(String noun) {
    return groups.contains(noun)
        || !persons.contains(noun) && plural(noun).stream().anyMatch(persons::contains);
  }

  /** Whether it is written in somebody's own name; a report or a poll speaks for itself. */
  boolean letter(String noun) {
    return letters.contains(noun);
  }

  /** Whether it is an office of which nobody holds two. */
  boolean office(String noun) {
    return offices.contains(noun);
  }

  /** Whether many hold such an office, so that somebody named may be called by it alone. */
  boolean seat(String noun) {
    return seats.contains(noun);
  }

  /** Whether it is a relative who most often bears the same last name. */
  boolean kin(String noun) {
    return spouse(noun) || kin.contains(noun);
  }

  /** Whether it is a husband or a wife. */
  boolean spouse(String noun) {
    return spouses.contains(noun);
  }

  /** Whether it may take up anybody whom the article does not name. */
  boolean anonymous(String noun) {
    return anonymous.contains(noun);
  }

  /** Whether it takes up a business by what it is: "the carmaker". */
  boolean business(String noun) {
    return businesses.contains(noun);
  }

  /** Whether a name that ends with the word is a body's or a business's. */
  boolean endsBodyName(String word) {
    return businessNames.contains(word) || body(word) || document(word);
  }

  /** Whether people of that kind are brought in beside those who are named: "her lawyer". */
  boolean attendant(String noun) {
    return attendants.contains(noun);
  }

  /** Whether it may describe somebody already named rather than another person beside them. */
  boolean epithet(String noun) {
    return person(noun) && !attendants.contains(noun);
  }

  boolean speaks(String noun) {
    return person(noun) || group(noun) || body(noun) || document(noun);
  }

  private static boolean holds(Set<String> nouns, String noun) {
    return nouns.contains(noun) || plural(noun).stream().anyMatch(nouns::contains);
  }

  /** The words that this one may be the plural of. */
  private static List<String> plural(String noun) {
    if (noun.endsWith("men")) {
      return List.of(noun.substring(0, noun.length() - 3) + "man");
    }
    if (noun.endsWith("ies")) {
      return List.of(noun.substring(0, noun.length() - 3) + "y");
    }
    if (noun.endsWith("es")) {
      return List.of(noun.substring(0, noun.length() - 1), noun.substring(0, noun.length() - 2));
    }
    return noun.endsWith("s") ? List.of(noun.substring(0, noun.length() - 1)) : List.of();
  }
}
