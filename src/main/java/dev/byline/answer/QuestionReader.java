package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.SourceSpan;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a question apart: what it is about, whom it asks about, what sort of answer it wants. */
final class QuestionReader {

  /**
   * "what did Zelensky say about", "what has the UK minister said on": who is asked about stands
   * between the auxiliary and the verb of saying.
   */
  static final Pattern SAID_BY =
      Pattern.compile(
          "\\bwhat\\s+(?:else\\s+)?(?:did|does|do|has|have|had|is|was|are|were)\\s+(?<who>.{2,80}?)\\s+"
              // "the Secretary of State" is no verb.
              + "(?:say|said|saying|tell|told|(?-i:stated?)|claim|claimed|think|thought|announce|announced"
              + "|declare|declared|write|written|reply|replied|comment|commented|deny|denied|warn"
              + "|warned|promise|promised|suggest|suggested|argue|argued|insist|insisted|threaten"
              + "|threatened|demand|demanded|predict|predicted|explain|explained|believe|tweet"
              + "|tweeted|mention|mentioned)\\b"
              + "(?<rest>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** "who met in Paris, and when?": what is asked last is what is wanted. */
  static final Pattern AND_ASKS =
      Pattern.compile(
          ", and (?<asks>(?:since |until )?(?:when|where|why|whom|who(?: said so)?|how(?: \\w+)?))\\W*$");

  private static final Pattern HOW_MANY =
      Pattern.compile(
          "\\bhow\\s+(?:many|much|long|far|old|large|big|high|tall|often|deep|fast|wide)\\b"
              + "|\\bwhat\\s+(?:number|percentage|percent|amount|share|proportion)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What "how" asks to be measured: it is asked by the word, and answered without it. */
  private static final Set<String> MEASURED = Set.of("long", "far", "often");

  /** What stands right before the thing that is counted. */
  private static final Set<String> COUNTING = Set.of("many", "much", "what", "which");

  private static final Pattern WHEN =
      Pattern.compile(
          "\\bwhen\\b|\\b(?:what|which)\\s+(?:year|date|day|month|century|decade)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHO =
      Pattern.compile("\\bwho(?:m|se)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHY = Pattern.compile("\\bwhy\\b", Pattern.CASE_INSENSITIVE);

  /** No question in earnest has more words; an index bounds how many it looks for at once. */
  private static final int MOST_TOPICS = 100;

  private final TextAnalysis analysis;
  private final NameReader names;

  QuestionReader(TextAnalysis analysis, NameReader names) {
    this.analysis = analysis;
    this.names = names;
  }

  /**
   * Reads a question.
   *
   * @param times what its words of time mean
   */
  UnderstoodQuestion read(Question question, AskedTimes times) {
    String text = question.text();
    Matcher saidBy = SAID_BY.matcher(text);
    boolean asksForWords = saidBy.find();
    Optional<AskedTime> time = times.in(text, asksForWords || question.speaker().isPresent());
    List<Topic> topics = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    List<Token> tokens = analysis.tokens(AND_ASKS.matcher(text).replaceFirst(""));
    for (int i = 0; i < tokens.size() && topics.size() < MOST_TOPICS; i++) {
      Token token = tokens.get(i);
      boolean inWho =
          asksForWords && token.start() >= saidBy.start("who") && token.end() <= saidBy.end("who");
      boolean scaffold =
          asksForWords
              && !inWho
              && token.start() >= saidBy.end("who")
              && token.end() <= saidBy.start("rest");
      String surface = NameReader.surface(text, token);
      SourceSpan span = new SourceSpan(token.start(), token.end());
      boolean when = time.filter(asked -> asked.words().encloses(span)).isPresent();
      if (scaffold
          || when
          || measured(tokens, i)
          || (!abbreviation(surface, text) && names.empty(token))) {
        continue;
      }
      if (seen.add(token.stem())) {
        topics.add(
            new Topic(
                names.term(surface, token), written(text, token, i), inWho, counted(tokens, i)));
      }
    }
    Optional<String> person =
        question
            .speaker()
            .or(() -> asksForWords ? Optional.of(saidBy.group("who")) : Optional.empty());
    return new UnderstoodQuestion(
        topics, kind(text, asksForWords), person.flatMap(names::person), time);
  }

  /** "US", "U.S." and "WHO" are no pronouns, unless all of the question is in capitals. */
  private static boolean abbreviation(String surface, String question) {
    return surface.chars().filter(Character::isUpperCase).count() > 1
        && question.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether the word is written as a name: a capital that no sentence's beginning asks for. */
  private static boolean written(String text, Token token, int index) {
    return (index > 0 && Character.isUpperCase(text.codePointAt(token.start())))
        || text.substring(token.start(), token.end())
            .chars()
            .skip(1)
            .anyMatch(Character::isUpperCase);
  }

  private static boolean measured(List<Token> tokens, int index) {
    return index > 0
        && tokens.get(index - 1).exact().equals("how")
        && MEASURED.contains(tokens.get(index).exact());
  }

  /** Whether the word follows "how many", "what percentage" and the like. */
  private static boolean counted(List<Token> tokens, int index) {
    return index > 0 && COUNTING.contains(tokens.get(index - 1).exact());
  }

  private static QuestionKind kind(String text, boolean asksForWords) {
    Matcher last = AND_ASKS.matcher(text);
    // When something was said is told with every quote: it is no sort of sentence.
    if (last.find() && !(asksForWords && WHEN.matcher(last.group("asks")).find())) {
      return kind(last.group("asks"), false);
    }
    if (asksForWords) {
      return QuestionKind.SAID_BY;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (HOW_MANY.matcher(lower).find()) {
      return QuestionKind.HOW_MANY;
    }
    if (WHEN.matcher(lower).find()) {
      return QuestionKind.WHEN;
    }
    if (WHO.matcher(lower).find()) {
      return QuestionKind.WHO;
    }
    return WHY.matcher(lower).find() ? QuestionKind.WHY : QuestionKind.OTHER;
  }
}
