package dev.byline.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody or something that an article speaks of, under whatever words. */
final class Entity {

  /** Nobody holds more. */
  private static final int MOST_OFFICES = 12;

  private List<String> name;
  private String suffix = "";
  private final boolean named;
  private final Set<String> titles = new HashSet<>();
  private final Set<Office> offices = new HashSet<>();
  private Sort sort;
  private int gender;
  private boolean person;
  private boolean acts;
  private boolean within;
  private int introducedIn = -1;
  private int things;
  private int alone;
  private int inFull;

  /** What takes it up. */
  enum Sort {
    /** "he" or "she". */
    PERSON,
    /** "they". */
    GROUP,
    /** "it". */
    THING,
    /** A name of which nothing tells yet what it is. */
    UNKNOWN
  }

  private Entity(List<String> name, boolean named, Sort sort) {
    this.name = List.copyOf(name);
    this.named = named;
    this.sort = sort;
  }

  static Entity named(List<String> name, Sort sort) {
    return new Entity(name, true, sort);
  }

  /** Somebody whom the article only describes. */
  static Entity described(String phrase, Sort sort) {
    return new Entity(List.of(phrase), false, sort);
  }

  /** Its fullest name, or the first words for it. */
  String name() {
    boolean initials = suffix.equalsIgnoreCase("jr") || suffix.equalsIgnoreCase("sr");
    return String.join(" ", name) + (suffix.isEmpty() ? "" : " " + suffix + (initials ? "." : ""));
  }

  /** What tells a father from his son, or nothing. */
  String suffix() {
    return suffix;
  }

  void suffixed(String other) {
    if (suffix.isEmpty()) {
      suffix = other;
    }
  }

  boolean named() {
    return named;
  }

  List<String> words() {
    return name;
  }

  String first() {
    return name.getFirst();
  }

  String surname() {
    return name.getLast();
  }

  /** The roles and titles that the article gives it, in lower case. */
  Set<String> titles() {
    return titles;
  }

  /** The offices that the article gives it. */
  Set<Office> offices() {
    return offices;
  }

  void holds(Set<Office> more) {
    more.stream().filter(office -> offices.size() < MOST_OFFICES).forEach(offices::add);
  }

  /** Keeps the fuller of two forms of the same name. */
  void fuller(List<String> other) {
    if (other.size() > name.size()
        || other.size() == name.size() && other.getFirst().length() > first().length()) {
      name = List.copyOf(other);
    }
  }

  void titled(Set<String> more) {
    titles.addAll(more);
  }

  void vote(int votes) {
    gender += votes;
  }

  /** Above 0 for "he", below 0 for "she", 0 where nothing tells. */
  int gender() {
    return gender;
  }

  void markPerson() {
    person = true;
  }

  void markThing() {
    things++;
  }

  /** It does something in a sentence, named without an article. */
  void markActing() {
    acts = true;
  }

  /** It is named elsewhere than at a sentence's beginning, where any word has a capital. */
  void markWithin() {
    within = true;
  }

  boolean acts() {
    return acts;
  }

  void markInFull() {
    inFull++;
  }

  /** How often it is named with more than one word of its name. */
  int inFull() {
    return inFull;
  }

  /** The article, read from its beginning, names it in this line. */
  void introduce(int line) {
    if (introducedIn < 0) {
      introducedIn = line;
    }
  }

  boolean introduced() {
    return introducedIn >= 0;
  }

  /** The line that names it first. */
  int introducedIn() {
    return introducedIn;
  }

  /** Its last name stands alone: bodies are not called so. */
  void markAlone() {
    alone++;
  }

  /** What it is, as far as everything that was learned of it tells. */
  Sort sort() {
    if (sort != Sort.UNKNOWN) {
      return sort;
    }
    if (person) {
      return Sort.PERSON;
    }
    boolean nameLike = name.size() > 1 && name.size() < 5 && (alone > 0 || gender != 0);
    return nameLike && things <= Math.abs(gender) ? Sort.PERSON : Sort.UNKNOWN;
  }

  /** Whether it may be a person for all that is known of it. */
  boolean mayBePerson() {
    return sort() == Sort.PERSON
        || sort() == Sort.UNKNOWN
            && named
            && name.size() < 5
            && things == 0
            && (acts && within || name.size() > 1);
  }

  /** Whether it may be a business for all that is known of it. */
  boolean mayBeBusiness() {
    return acts && (sort() == Sort.THING || sort() == Sort.UNKNOWN);
  }

  boolean person() {
    return sort() == Sort.PERSON;
  }
}
