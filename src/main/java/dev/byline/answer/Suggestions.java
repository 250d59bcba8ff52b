package dev.byline.answer;

import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.index.Candidate;
import dev.byline.index.Candidate.TermEvidence;
import dev.byline.index.IndexView;
import dev.byline.index.IndexedArticle;
import dev.byline.index.IndexedSentence;
import dev.byline.index.SearchResult;
import dev.byline.index.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** What to say where no sentence answers: which words are unknown, and what there is instead. */
final class Suggestions {

  private static final int QUESTIONS = 3;
  private static final int ARTICLES = 3;

  private final TextAnalysis analysis;

  Suggestions(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  Finding instead(
      Question question,
      AskedTimes times,
      Searched searched,
      UnderstoodQuestion understood,
      SearchResult result,
      List<Ranked> ranked,
      IndexView view) {
    List<String> missing = new ArrayList<>();
    List<String> respelled = new ArrayList<>();
    understood.time().ifPresent(asked -> respelled.addAll(atOtherTimes(question, times, asked)));
    for (int i = 0; i < understood.topics().size(); i++) {
      if (result.terms().get(i).articles() == 0) {
        Topic topic = understood.topics().get(i);
        missing.add(topic.term().surface());
        if (respelled.size() < QUESTIONS) {
          respelled.addAll(respelled(question.text(), topic, view));
        }
      }
    }
    return Finding.nothing(
        searched,
        missing,
        respelled.stream().distinct().limit(QUESTIONS).toList(),
        nearest(ranked, view));
  }

  private static List<String> atOtherTimes(Question question, AskedTimes times, AskedTime asked) {
    List<String> others = new ArrayList<>();
    times.withinArticles(question.text(), asked).ifPresent(others::add);
    others.add(AskedTimes.withoutTime(question.text(), asked));
    return others;
  }

  /** The question with one unknown word put as the articles spell a word much like it. */
  private List<String> respelled(String text, Topic topic, IndexView view) {
    String surface = topic.term().surface();
    String unknown = analysis.tokens(surface).getFirst().exact();
    // The whole word only: it may also be a part of another one.
    Matcher word =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(surface) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    // A name keeps its capital, by which the next question is known to ask about one.
    boolean capital = Character.isUpperCase(surface.codePointAt(0));
    return view.spellings(unknown, QUESTIONS).stream()
        .map(known -> capital ? StringUtils.capitalize(known) : known)
        .map(known -> word.replaceAll(Matcher.quoteReplacement(known)))
        .toList();
  }

  /** Articles of the sentences that rank first, where they hold a word that was asked. */
  private static List<IndexedArticle> nearest(List<Ranked> ranked, IndexView view) {
    List<Candidate> first =
        ranked.stream()
            .map(Ranked::candidate)
            .filter(candidate -> candidate.terms().stream().anyMatch(TermEvidence::exact))
            .limit(2 * ARTICLES)
            .toList();
    return view.sentences(first).stream()
        .map(IndexedSentence::article)
        .distinct()
        .limit(ARTICLES)
        .toList();
  }
}
