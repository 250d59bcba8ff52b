package dev.byline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds several people in one phrase: "Lena Quist and Omar Faizi". */
final class JointNames {

  /** How many tokens before the last name are looked at. */
  private static final int LONGEST = 14;

  private final NounPhrases phrases;
  private final NameWords names;
  private final FirstNames firstNames;

  JointNames(NounPhrases phrases, NameWords names, FirstNames firstNames) {
    this.phrases = phrases;
    this.names = names;
    this.firstNames = firstNames;
  }

  /** "Lena Quist and Omar Faizi", "Dale and Joan Whitcomb": several by name. */
  Optional<NounPhrase> of(Line line, int first, int last, int run) {
    for (int i = Math.max(first + 1, run - LONGEST); i < run; i++) {
      if (line.lower(i).equals("and") && names.at(line, i - 1) && !line.get(i - 1).possessive()) {
        Optional<NounPhrase> left =
            phrases.of(line, first, i - 1).filter(p -> !p.is(NounPhrase.Kind.NOMINAL));
        Optional<NounPhrase> right =
            phrases.of(line, i + 1, last).filter(p -> !p.is(NounPhrase.Kind.NOMINAL));
        if (left.isEmpty() || right.isEmpty()) {
          return Optional.empty();
        }
        List<NounPhrase> members = new ArrayList<>();
        members.addAll(left.get().members().isEmpty() ? List.of(left.get()) : left.get().members());
        members.addAll(
            right.get().members().isEmpty() ? List.of(right.get()) : right.get().members());
        return Optional.of(
            NounPhrase.joint(first, last, line.text(first, last), shareLastName(members)));
      }
    }
    return Optional.empty();
  }

  /** "Dale and Joan Whitcomb" are Dale Whitcomb and Joan Whitcomb. */
  private List<NounPhrase> shareLastName(List<NounPhrase> members) {
    NounPhrase last = members.getLast();
    return members.stream()
        .map(
            member ->
                member.name().size() == 1
                        && last.name().size() == 2
                        && firstNames.has(member.name().getFirst())
                        && firstNames.has(last.name().getFirst())
                    ? member.named(List.of(member.name().getFirst(), last.name().getLast()))
                    : member)
        .toList();
  }
}
