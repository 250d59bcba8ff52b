package dev.byline.attribution;

import java.util.List;
import java.util.Set;

/**
 * What a sentence names somebody or something by.
 *
 * @param kind how
 * @param first its first token in the line, an article or a title included
 * @param last its last token, an apposition included
 * @param head the noun, pronoun or last name that tells what it is, in lower case for the former
 *     two
 * @param name the words of the name without titles; empty where there is none
 * @param suffix what tells a father from his son, "Jr." or "III", or nothing
 * @param titles the lower-case roles and titles that stand with it
 * @param text the phrase without a leading article and without an apposition
 * @param members the phrases that "and" joins in it; empty where it names one alone
 */
record NounPhrase(
    Kind kind,
    int first,
    int last,
    String head,
    List<String> name,
    String suffix,
    Set<String> titles,
    String text,
    List<NounPhrase> members) {

  /** How somebody is named. */
  enum Kind {
    /** By name: "Mayor Anna Rowe", "the White House". */
    NAME,
    /** By a noun: "the mayor", "two officials". */
    NOMINAL,
    /** By "he", "she", "they", "it". */
    PRONOUN,
    /** Several by name: "Anna Rowe and Omar Faizi". */
    JOINT
  }

  NounPhrase {
    name = List.copyOf(name);
    titles = Set.copyOf(titles);
    members = List.copyOf(members);
  }

  static NounPhrase pronoun(int at, String pronoun, String text) {
    return new NounPhrase(Kind.PRONOUN, at, at, pronoun, List.of(), "", Set.of(), text, List.of());
  }

  static NounPhrase joint(int first, int last, String text, List<NounPhrase> members) {
    return new NounPhrase(
        Kind.JOINT, first, last, members.getLast().head(), List.of(), "", Set.of(), text, members);
  }

  /** Where the name itself begins, behind its titles. */
  int nameStart(Line line) {
    int end = last;
    while (end > first && !line.get(end).text().equals(name.getLast())) {
      end--;
    }
    return Math.max(first, end - name.size() + 1);
  }

  NounPhrase upTo(int newLast) {
    return new NounPhrase(kind, first, newLast, head, name, suffix, titles, text, members);
  }

  NounPhrase from(int newFirst) {
    return new NounPhrase(kind, newFirst, last, head, name, suffix, titles, text, members);
  }

  /** With a clause that says who is meant: "two people who were present". */
  NounPhrase described(Line line, int relative, int newLast) {
    String whole = kind == Kind.NOMINAL ? text + " " + line.reading(relative, newLast) : text;
    return new NounPhrase(kind, first, newLast, head, name, suffix, titles, whole, members);
  }

  /** The same phrase with a fuller name. */
  NounPhrase named(List<String> fuller) {
    return new NounPhrase(
        kind, first, last, head, fuller, suffix, titles, String.join(" ", fuller), members);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
