package dev.byline.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the articles have in favour of two names being one person's: what they are called, and
 * beside whom they stand.
 *
 * @param points the more the likelier; a shared word of office is worth one, a shared office of
 *     several words two, one shared companion one, two or three two, more three
 * @param reason for people to read
 */
record NameEvidence(int points, String reason) {

  static NameEvidence of(
      List<RolePhrase> roles,
      List<RolePhrase> otherRoles,
      Set<String> companions,
      Set<String> otherCompanions) {
    List<String> reasons = new ArrayList<>();
    Set<String> office = sharedOffice(roles, otherRoles);
    if (!office.isEmpty()) {
      reasons.add("both " + String.join(" ", office.stream().sorted().toList()));
    }
    Set<String> company = new HashSet<>(companions);
    company.retainAll(otherCompanions);
    if (!company.isEmpty()) {
      reasons.add("both in the company of " + company.size());
    }
    return new NameEvidence(
        Math.min(2, office.size()) + points(company.size()), String.join(", ", reasons));
  }

  private static int points(int companions) {
    if (companions < 2) {
      return companions;
    }
    return companions < 4 ? 2 : 3;
  }

  /** The most words that two phrases of the same office share. */
  private static Set<String> sharedOffice(List<RolePhrase> ones, List<RolePhrase> others) {
    Set<String> most = Set.of();
    for (RolePhrase one : ones) {
      for (RolePhrase other : others) {
        if (one.head().equals(other.head()) && one.limits().equals(other.limits())) {
          Set<String> shared = new HashSet<>(one.words());
          shared.retainAll(other.words());
          most = shared.size() > most.size() ? shared : most;
        }
      }
    }
    return most;
  }
}
