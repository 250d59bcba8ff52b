package dev.byline.attribution;

import dev.byline.attribution.FunctionWords.Kind;
import dev.byline.attribution.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all who are joined in one subject: "France, Germany and the UK", "Rowe and the mayor". */
final class Coordinations {

  /** How many are joined at most. */
  private static final int MOST_MEMBERS = 10;

  /** How many words each may have. */
  private static final int LONGEST = 9;

  private final FunctionWords words;
  private final SpeakingNouns nouns;
  private final NounPhrases phrases;

  Coordinations(FunctionWords words, SpeakingNouns nouns, NounPhrases phrases) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** The phrase with those before it that "and" or a list joins with it, or the phrase itself. */
  NounPhrase whole(Line line, NounPhrase phrase) {
    if (phrase.is(NounPhrase.Kind.PRONOUN)) {
      return phrase;
    }
    NounPhrase end = lastOf(line, phrase);
    List<NounPhrase> members =
        new ArrayList<>(end.members().isEmpty() ? List.of(end) : end.members());
    int left = end.first();
    while (members.size() < MOST_MEMBERS) {
      int last = before(line, left, members.size());
      Optional<NounPhrase> member = last < 0 ? Optional.empty() : member(line, last);
      if (member.isEmpty()) {
        break;
      }
      if (!apposed(line, member.get(), members)) {
        members.addFirst(member.get());
      }
      left = member.get().first();
    }
    return left == end.first() || members.size() < 2
        ? phrase
        : NounPhrase.joint(left, phrase.last(), line.text(left, phrase.last()), members);
  }

  /** The phrase with those behind it that "and" joins: "according to Rowe and two other guests". */
  NounPhrase andAfter(Line line, NounPhrase phrase) {
    int second = phrase.last() + 2;
    boolean joined =
        line.lower(phrase.last() + 1).equals("and")
            && (begins(line, second) || words.is(Kind.DETERMINER, line.lower(second)));
    return !joined || phrase.is(NounPhrase.Kind.PRONOUN)
        ? phrase
        : phrases
            .bareAt(line, second)
            .filter(other -> names(other) && ends(line, other.last() + 1))
            .map(
                other ->
                    NounPhrase.joint(
                        phrase.first(),
                        other.last(),
                        line.text(phrase.first(), other.last()),
                        List.of(phrase, other)))
            .orElse(phrase);
  }

  private static boolean ends(Line line, int i) {
    return i >= line.size() || line.get(i).breaks();
  }

  /** "France, Germany and the UK agreed": all who do it, where a list begins here. */
  Optional<NounPhrase> listed(Line line, int first) {
    int and = -1;
    boolean comma = false;
    int i = first;
    while (i < line.size() && i - first < MOST_MEMBERS * 2 * LONGEST && !words.finite(line, i)) {
      if (line.is(i, Type.COMMA) && and < 0) {
        comma = true;
      } else if (line.lower(i).equals("and")) {
        and = i;
      } else if (line.get(i).breaks() || words.is(Kind.SUBORDINATOR, line.lower(i))) {
        return Optional.empty();
      }
      i++;
    }
    return comma && and > 0 && i < line.size()
        ? phrases
            .of(line, and + 1, i - 1)
            .map(last -> whole(line, last))
            .filter(whole -> whole.first() == first && whole.is(NounPhrase.Kind.JOINT))
        : Optional.empty();
  }

  /** "the operators and the chamber": the second of two in what reads as one phrase. */
  private NounPhrase lastOf(Line line, NounPhrase phrase) {
    if (phrase.is(NounPhrase.Kind.JOINT)) {
      return phrase;
    }
    for (int i = phrase.first() + 1; i < phrase.last() && !line.get(i).breaks(); i++) {
      if (line.lower(i).equals("and") && words.is(Kind.ARTICLE, line.lower(i + 1))) {
        int second = i + 1;
        if (phrase.is(NounPhrase.Kind.NAME) && phrase.nameStart(line) > second) {
          // "Rowe and her deputy, Omar Faizi"
          return phrase.from(second);
        }
        return phrases
            .of(line, second, phrase.last())
            .filter(it -> names(it) && it.first() == second)
            .orElse(phrase);
      }
    }
    return phrase;
  }

  private boolean begins(Line line, int i) {
    return words.is(Kind.ARTICLE, line.lower(i)) || phrases.nameWord(line, i);
  }

  private boolean names(NounPhrase phrase) {
    return phrase.is(NounPhrase.Kind.NAME)
        || phrase.is(NounPhrase.Kind.NOMINAL) && nouns.speaks(phrase.head());
  }

  /** The last token of what is joined with the phrase that begins here, or -1. */
  private static int before(Line line, int first, int members) {
    if (line.lower(first - 1).equals("and")) {
      return line.is(first - 2, Type.COMMA) ? first - 3 : first - 2;
    }
    return members > 1 && line.is(first - 1, Type.COMMA) ? first - 2 : -1;
  }

  /** The phrase that ends here, if it begins a clause or stands in a list. */
  private Optional<NounPhrase> member(Line line, int last) {
    int first = last;
    while (first >= 0
        && last - first < LONGEST
        && (line.word(first) || line.is(first, Type.NUMBER))
        && !words.finite(line, first)
        && !parts(line.lower(first))) {
      first--;
    }
    first++;
    boolean edge =
        first == 0 || line.get(first - 1).breaks() || line.lower(first - 1).equals("that");
    boolean plain =
        begins(line, first) || words.is(Kind.DETERMINER, line.lower(first)) || first == last;
    int start = first;
    return edge && plain && first <= last
        ? phrases.of(line, first, last).filter(this::names).filter(it -> it.first() == start)
        : Optional.empty();
  }

  /** Whether a word cannot stand in the name or description of one who is joined with others. */
  private boolean parts(String word) {
    return words.is(Kind.CONJUNCTION, word)
        || words.is(Kind.SUBORDINATOR, word)
        || words.is(Kind.TIME, word)
        || words.is(Kind.PREPOSITION, word) && !word.equals("of") && !word.equals("for");
  }

  /** "Anna Rowe, the mayor, and Omar Faizi": the noun after a name is no one else. */
  private boolean apposed(Line line, NounPhrase member, List<NounPhrase> members) {
    NounPhrase next = members.getFirst();
    if (!line.is(next.first() - 1, Type.COMMA)) {
      return false;
    }
    if (member.is(NounPhrase.Kind.NAME) && one(next)) {
      members.set(0, Appositions.named(member, next));
      return true;
    }
    return one(member) && next.is(NounPhrase.Kind.NAME);
  }

  private boolean one(NounPhrase phrase) {
    return phrase.is(NounPhrase.Kind.NOMINAL) && nouns.person(phrase.head());
  }
}
