package dev.byline.answer;

import dev.byline.index.QueryTerm;
import java.util.List;
import java.util.Optional;

/**
 * A question taken apart.
 *
 * @param terms what is looked for; empty where the question names nothing to look for
 * @param saidBy who is asked about in "what did ... say", as asked
 * @param kind what sort of sentence the question asks for
 */
record UnderstoodQuestion(List<Topic> terms, Optional<String> saidBy, QuestionKind kind) {

  UnderstoodQuestion {
    terms = List.copyOf(terms);
  }

  /**
   * One thing to look for.
   *
   * @param term its spellings
   * @param name whether it is written as a name
   * @param speaker whether it is the person in "what did ... say"
   */
  record Topic(QueryTerm term, boolean name, boolean speaker) {}
}
