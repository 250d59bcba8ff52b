package dev.byline.answer;

import dev.byline.answer.UnderstoodQuestion.AskedPerson;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.SourceSpan;
import dev.byline.article.WordList;
import dev.byline.attribution.KnownName;
import dev.byline.attribution.NameBook;
import dev.byline.index.QueryTerm;
import dev.byline.index.SpokenBy;
import dev.byline.index.TextAnalysis;
import dev.byline.index.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.Collection;
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
              + "(?:say|said|saying|tell|told|state|stated|claim|claimed|think|thought|announce|announced"
              + "|declare|declared|write|written|reply|replied|comment|commented)\\b"
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

  /** "the mayor of Kyiv" */
  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s");

  private static final Pattern POSSESSIVE = Pattern.compile("[\\'’]s$");

  private final TextAnalysis analysis;
  private final NameBook names;
  private final WordList functionWords;

  QuestionReader(TextAnalysis analysis, NameBook names, WordList functionWords) {
    this.analysis = analysis;
    this.names = names;
    this.functionWords = functionWords;
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
      String surface = surface(text, token);
      SourceSpan span = new SourceSpan(token.start(), token.end());
      boolean when = time.filter(asked -> asked.words().encloses(span)).isPresent();
      if (scaffold || when || (!abbreviation(surface, text) && empty(token))) {
        continue;
      }
      if (seen.add(token.stem())) {
        topics.add(
            new Topic(term(surface, token), written(text, token, i), inWho, counted(tokens, i)));
      }
    }
    Optional<String> person =
        question
            .speaker()
            .or(() -> asksForWords ? Optional.of(saidBy.group("who")) : Optional.empty());
    return new UnderstoodQuestion(
        topics, kind(text, asksForWords), person.flatMap(this::asked), time);
  }

  /** Whether the word says nothing of what is asked about. */
  boolean empty(Token token) {
    return token.stopWord() || functionWords.contains(token.exact());
  }

  /** "US", "U.S." and "WHO" are no pronouns, unless all of the question is in capitals. */
  private static boolean abbreviation(String surface, String question) {
    return surface.chars().filter(Character::isUpperCase).count() > 1
        && question.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * A surname tells who is meant, and a first name before it who is not; titles in front are
   * written in many ways. What ends in a title is an office, and has all its words.
   */
  Optional<AskedPerson> asked(String name) {
    List<Token> words = analysis.tokens(name).stream().filter(token -> !empty(token)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Token last = words.getLast();
    boolean office =
        names.role(last.exact())
            || (names.role(words.getFirst().exact()) && OF.matcher(name).find());
    if (office) {
      List<QueryTerm> all = words.stream().map(word -> term(surface(name, word), word)).toList();
      return Optional.of(new AskedPerson(name.strip(), new SpokenBy(all, Set.of())));
    }
    boolean surnameAlone = words.size() < 2 || names.role(words.get(words.size() - 2).exact());
    if (surnameAlone) {
      SpokenBy anybody = new SpokenBy(List.of(term(surface(name, last), last)), Set.of());
      return Optional.of(new AskedPerson(name.strip(), anybody));
    }
    // In full it is one person, under every form of the name that the book knows.
    Set<String> spellings = new LinkedHashSet<>(names.spellings(surface(name, last)));
    Set<String> initials = new LinkedHashSet<>(Set.of(initial(words)));
    for (String form : names.named(name).stream().flatMap(KnownName::forms).toList()) {
      List<Token> parts = analysis.tokens(form);
      if (parts.size() > 1) {
        spellings.add(surface(form, parts.getLast()));
        initials.add(initial(parts));
      }
    }
    SpokenBy person = new SpokenBy(List.of(term(surface(name, last), last, spellings)), initials);
    return Optional.of(new AskedPerson(name.strip(), person));
  }

  /** The first letter of the word before the last. */
  private static String initial(List<Token> words) {
    return words.get(words.size() - 2).exact().substring(0, 1);
  }

  /** The word as it is written, without a possessive ending. */
  private static String surface(String text, Token token) {
    String written = text.substring(token.start(), token.end());
    return POSSESSIVE.matcher(written).replaceFirst("");
  }

  /** Whether the word is written as a name: a capital that no sentence's beginning asks for. */
  private static boolean written(String text, Token token, int index) {
    return (index > 0 && Character.isUpperCase(text.codePointAt(token.start())))
        || text.substring(token.start(), token.end())
            .chars()
            .skip(1)
            .anyMatch(Character::isUpperCase);
  }

  /** Whether the word follows "how many", "what percentage" and the like. */
  private static boolean counted(List<Token> tokens, int index) {
    return index > 0 && COUNTING.contains(tokens.get(index - 1).exact());
  }

  private QueryTerm term(String surface, Token token) {
    return term(surface, token, names.spellings(surface));
  }

  private QueryTerm term(String surface, Token token, Collection<String> others) {
    Set<String> spellings = new LinkedHashSet<>(List.of(surface));
    Set<String> stems = new LinkedHashSet<>(List.of(token.stem()));
    Set<String> exact = new LinkedHashSet<>(List.of(token.exact()));
    Set<String> families = new LinkedHashSet<>(List.of(token.family()));
    for (String spelling : others) {
      List<Token> spelled = analysis.tokens(spelling);
      // A spelling of several words cannot stand for one: its words would match apart.
      if (spelled.size() == 1) {
        spellings.add(spelling);
        stems.add(spelled.getFirst().stem());
        exact.add(spelled.getFirst().exact());
        families.add(spelled.getFirst().family());
      }
    }
    return new QueryTerm(
        surface,
        List.copyOf(spellings),
        List.copyOf(stems),
        List.copyOf(exact),
        List.copyOf(families));
  }

  private static QuestionKind kind(String text, boolean asksForWords) {
    Matcher last = AND_ASKS.matcher(text);
    if (last.find()) {
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
