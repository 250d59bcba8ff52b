package dev.byline.answer;

import dev.byline.answer.Quote.Relation;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.QueryTerm;
import dev.byline.index.SpokenBy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A question taken apart.
 *
 * @param topics what is looked for; empty where the question names nothing to look for
 * @param kind what sort of sentence the question asks for
 * @param saidBy the person asked about in "what did ... say", or given as a filter
 * @param time to which it limits its answers, if it does; its words are no topics
 */
record UnderstoodQuestion(
    List<Topic> topics, QuestionKind kind, Optional<AskedPerson> saidBy, Optional<AskedTime> time) {

  /**
   * A topic is held where one part in so many of what is asked about it is: people ask in other
   * words than those that were said. Names are not reworded, so all of them must be around.
   */
  private static final double ENOUGH = 4;

  UnderstoodQuestion {
    topics = List.copyOf(topics);
  }

  /**
   * One thing to look for.
   *
   * @param term its spellings
   * @param name whether it is written as a name
   * @param speaker whether it is part of the name of the person asked about
   * @param counted whether it is what "how many" counts
   */
  record Topic(QueryTerm term, boolean name, boolean speaker, boolean counted) {}

  /**
   * Somebody whose words are asked for.
   *
   * @param name as asked; of several, all their names
   * @param office whether an office is asked for, which articles may write in other words
   * @param spokenBy how their statements are known
   */
  record AskedPerson(String name, boolean office, SpokenBy spokenBy) {

    AskedPerson or(AskedPerson other) {
      return new AskedPerson(name, office || other.office, spokenBy.or(other.spokenBy));
    }
  }

  /** Names that are asked about and stand in a sentence or right around it, in lower case. */
  Set<String> namesAround(Candidate candidate) {
    Set<String> around = new HashSet<>();
    for (int i = 0; i < topics.size(); i++) {
      TermEvidence term = candidate.terms().get(i);
      boolean near = term.inSentence() || term.before() || term.paragraph() || term.title();
      if (near && topics.get(i).name()) {
        around.add(topics.get(i).term().surface().toLowerCase(Locale.ROOT));
      }
    }
    return around;
  }

  /** Whether there is nothing to look for in it. */
  boolean asksNothing(Question question) {
    // A speaker that is no name ("the") is nobody's: to search without it would show anybody's.
    return topics.isEmpty() || (question.speaker().isPresent() && saidBy.isEmpty());
  }

  List<QueryTerm> terms() {
    return topics.stream().map(Topic::term).toList();
  }

  /** How a sentence stands to the person asked about, if the question asks about one. */
  Relation relation(Candidate candidate) {
    if (saidBy.isEmpty()) {
      return Relation.MENTIONS;
    }
    if (candidate.said()) {
      return Relation.SAID;
    }
    for (int i = 0; i < topics.size(); i++) {
      if (topics.get(i).speaker() && candidate.terms().get(i).inSentence()) {
        return Relation.ABOUT;
      }
    }
    return Relation.MENTIONS;
  }

  /**
   * Whether a sentence, or what stands next to it, holds enough of what is asked beside the person:
   * a statement about "territory" right after one about Crimea belongs to Crimea. Where nobody's
   * words are asked for, every sentence is on the topic.
   *
   * @param weights what each topic is worth
   */
  boolean onTopic(Candidate candidate, double[] weights) {
    return saidBy.isEmpty() || holdsTopic(candidate, weights);
  }

  /**
   * Whether the article around the sentence is on the topic by its title or the heading above:
   * somebody's words in an article on a debate may be on the debate without naming it.
   */
  boolean underTopic(Candidate candidate, double[] weights) {
    return holdsTopic(candidate, weights, term -> near(term) || term.title());
  }

  /**
   * Whether a sentence, or what stands next to it, holds enough of what is asked, and every name
   * that is asked about stands in it or somewhere around it.
   */
  boolean holdsTopic(Candidate candidate, double[] weights) {
    return holdsTopic(candidate, weights, UnderstoodQuestion::near);
  }

  private static boolean near(TermEvidence term) {
    return term.inSentence() || term.before() || term.paragraph();
  }

  private boolean holdsTopic(Candidate candidate, double[] weights, Predicate<TermEvidence> holds) {
    double held = 0;
    double asked = 0;
    for (int i = 0; i < topics.size(); i++) {
      if (!topics.get(i).speaker()) {
        TermEvidence term = candidate.terms().get(i);
        boolean here = holds.test(term);
        if (topics.get(i).name() && !here && term.inArticle() == 0) {
          return false;
        }
        asked += weights[i];
        held += here ? weights[i] : 0;
      }
    }
    return ENOUGH * held >= asked;
  }
}
