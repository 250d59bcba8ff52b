package dev.byline.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person or body that an article names, under whatever part of the name. */
final class Entity {

  private List<String> name;
  private final Set<String> titles = new HashSet<>();
  private int gender;
  private boolean person;
  private boolean acts;
  private int things;
  private int alone;

  Entity(List<String> name) {
    this.name = List.copyOf(name);
  }

  String name() {
    return String.join(" ", name);
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

  Set<String> titles() {
    return titles;
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

  void likeAThing() {
    things++;
  }

  /** Whether "it" takes it up more often than "he" or "she". */
  boolean thing() {
    return things > Math.abs(gender);
  }

  void markActing() {
    acts = true;
  }

  /** Whether it does something in a sentence, named without an article. */
  boolean acts() {
    return acts;
  }

  boolean person() {
    return person;
  }

  void namedAlone() {
    alone++;
  }

  /** How often the last name stood alone: bodies are not called so. */
  int timesAlone() {
    return alone;
  }

  boolean sameName(List<String> other) {
    if (!surname().equals(other.getLast())) {
      return false;
    }
    if (name.size() == 1 || other.size() == 1) {
      return true;
    }
    String one = first();
    String two = other.getFirst();
    return one.equals(two)
        || one.length() == 1 && two.startsWith(one)
        || two.length() == 1 && one.startsWith(two)
        || one.endsWith(".") && two.startsWith(one.substring(0, 1))
        || one.length() >= 3 && two.startsWith(one)
        || two.length() >= 3 && one.startsWith(two);
  }
}
