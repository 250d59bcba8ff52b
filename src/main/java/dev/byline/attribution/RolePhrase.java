package dev.byline.attribution;

import java.util.Set;

/**
 * An office or a role by its words, each under the form that stands for all that mean the same.
 *
 * @param head what the office is: "secretary" of "UK Defence Secretary"
 * @param words all that tell it from others, the head among them: "uk", "defence", "secretary"
 * @param limits those that make it another office: "deputy"
 */
record RolePhrase(String head, Set<String> words, Set<String> limits) {

  RolePhrase {
    words = Set.copyOf(words);
    limits = Set.copyOf(limits);
  }
}
