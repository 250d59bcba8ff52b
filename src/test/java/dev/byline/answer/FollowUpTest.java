package dev.byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.FollowUp.Completed;
import dev.byline.article.WordList;
import dev.byline.index.NearCopies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question takes over from the one before, and what it does not. */
class FollowUpTest {

  private static final WordList FUNCTION_WORDS =
      WordList.read(NearCopies.class, "function-words.txt");

  private static final List<String> EARLIER =
      List.of(
          "how many boats were damaged in Velmora?",
          "what did Okonska say about the rosters?",
          "when did Velt visit Port Ashby?",
          "who hosted the talks?",
          "night shifts");

  /** Some who speak in the articles, some names that the book knows. */
  private static final Voices VOICES =
      new Voices() {
        private final Set<String> speakers =
            Set.of(
                "okonska",
                "mira okonska",
                "velt",
                "dorian velt",
                "reyle",
                "the harbour office",
                "the mayor",
                "the mayor of velmora",
                "president velt");

        @Override
        public boolean speaks(String phrase) {
          return speakers.contains(phrase.toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean named(String word) {
          return Set.of("okonska", "velmora").contains(word.toLowerCase(Locale.ROOT));
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // another person
        "what did Okonska say about the rosters? | and Velt?   | what did Velt say about the rosters",
        "what did Okonska say about the rosters? | And Velt    | what did Velt say about the rosters",
        "what did Okonska say about the rosters? | and velt?   | what did Velt say about the rosters",
        "what did Okonska say about the rosters? | what about Velt?"
            + " | what did Velt say about the rosters",
        "what did Okonska say about the rosters? | how about Dorian Velt?"
            + " | what did Dorian Velt say about the rosters",
        "what did Okonska say about the rosters? | or the mayor of Velmora?"
            + " | what did the mayor of Velmora say about the rosters",
        "what did Okonska say about the rosters? | but the harbour office?"
            + " | what did the harbour office say about the rosters",
        "What has Okonska said on the rosters?   | ok, and Reyle?"
            + " | What has Reyle said on the rosters",
        "what did Okonska say?                   | and Velt?   | what did Velt say",
        // another topic
        "what did Okonska say about the rosters? | what about sanctions?"
            + " | what did Okonska say about sanctions",
        "what did Okonska say about the rosters? | and the canteen?"
            + " | what did Okonska say about the canteen",
        "what did Okonska say about the rosters? | about the canteen?"
            + " | what did Okonska say about the canteen",
        "what did Okonska say about the rosters? | and on the canteen?"
            + " | what did Okonska say about the canteen",
        "what did Okonska say about the rosters? | and Gull Point?"
            + " | what did Okonska say about Gull Point",
        "what did Okonska say about the rosters? | what about the talks in Velmora?"
            + " | what did Okonska say about the talks in Velmora",
        "what did Okonska say on the rosters?    | and the canteen?"
            + " | what did Okonska say on the canteen",
        "what did Okonska say?                   | what about sanctions?"
            + " | what did Okonska say about sanctions",
        "what did Okonska say in March?          | what about sanctions?"
            + " | what did Okonska say about sanctions in March",
        "what did Okonska say about the rosters in March? | and the canteen?"
            + " | what did Okonska say about the canteen in March",
        "who spoke about the rosters?            | and the canteen?"
            + " | who spoke about the canteen",
        // another question about the same
        "what did Okonska say about the rosters? | when?"
            + " | what did Okonska say about the rosters, and when",
        "what did Okonska say about the rosters? | why?"
            + " | what did Okonska say about the rosters, and why",
        "what did Okonska say about the rosters? | And where?"
            + " | what did Okonska say about the rosters, and where",
        "what did Okonska say about the rosters? | when did she say that?"
            + " | what did Okonska say about the rosters, and when",
        "what did Okonska say about the rosters? | but why did she?"
            + " | what did Okonska say about the rosters, and why",
        "what did Okonska say about the rosters? | when exactly?"
            + " | what did Okonska say about the rosters, and when",
        "what did Okonska say about the rosters, and when? | why?"
            + " | what did Okonska say about the rosters, and why",
        "what did Okonska say about the rosters, and when? | and Velt?"
            + " | what did Velt say about the rosters, and when",
        "how many boats were damaged in Velmora? | when?"
            + " | how many boats were damaged in Velmora, and when",
        "how many boats were damaged in Velmora? | when was that?"
            + " | how many boats were damaged in Velmora, and when",
        "how many boats were damaged in Velmora? | why did that happen?"
            + " | how many boats were damaged in Velmora, and why",
        "who repaired the lamp?                  | since when?"
            + " | who repaired the lamp, and since when",
        "when did the storm hit Velmora?         | how many?"
            + " | when did the storm hit Velmora, and how many",
        // who said it
        "what did Okonska say about the rosters? | who said that?"
            + " | who said something about the rosters",
        "what did Okonska say about the rosters? | and who else spoke about it?"
            + " | who said something about the rosters",
        "what did Okonska say about the rosters? | who else?"
            + " | who said something about the rosters",
        "how many boats were damaged in Velmora? | who said that?"
            + " | how many boats were damaged in Velmora, and who said so",
        "how many boats were damaged in Velmora, and who said so? | and in Port Ashby?"
            + " | how many boats were damaged in Port Ashby",
        // another time
        "what did Okonska say about the rosters? | and in March?"
            + " | what did Okonska say about the rosters in March",
        "what did Okonska say about the rosters? | on Tuesday?"
            + " | what did Okonska say about the rosters on Tuesday",
        "what did Okonska say about the rosters? | and yesterday?"
            + " | what did Okonska say about the rosters yesterday",
        "what did Okonska say about the rosters? | since 17 April?"
            + " | what did Okonska say about the rosters since 17 April",
        "what did Okonska say about the rosters? | and April?"
            + " | what did Okonska say about the rosters in April",
        "what did Okonska say about the rosters? | last week?"
            + " | what did Okonska say about the rosters last week",
        "what did Okonska say about the rosters in March? | and in April?"
            + " | what did Okonska say about the rosters in April",
        "what did Okonska say about the rosters last week? | and since 2 May 2031?"
            + " | what did Okonska say about the rosters since 2 May 2031",
        "how many boats were damaged in Velmora in 2030? | and in 2031?"
            + " | how many boats were damaged in Velmora in 2031",
        // another place or name
        "how many boats were damaged in Velmora? | and in Port Ashby?"
            + " | how many boats were damaged in Port Ashby",
        "how many boats were damaged in Velmora? | in Port Ashby?"
            + " | how many boats were damaged in Port Ashby",
        "how many boats were damaged in Velmora? | what about Port Ashby?"
            + " | how many boats were damaged in Port Ashby",
        "how many boats were damaged in velmora? | and in port ashby?"
            + " | how many boats were damaged in port ashby",
        "how many boats were damaged in Velmora in March? | and in Port Ashby?"
            + " | how many boats were damaged in Port Ashby in March",
        "who was arrested?                       | in Velmora?  | who was arrested in Velmora",
        "when did Velt visit Port Ashby?         | and Okonska? | when did Okonska visit Port Ashby",
        "when did Velt visit Port Ashby?         | and Gull Point?"
            + " | when did Velt visit Gull Point",
        // another thing
        "who hosted the talks?                   | and the dinner? | who hosted the dinner",
        "when did the talks begin?               | and the walkout? | when did the walkout begin",
        "how many boats were damaged in Velmora? | and repaired?"
            + " | how many boats were repaired in Velmora",
        "how many boats were damaged in Velmora? | and how many were repaired?"
            + " | how many were repaired in Velmora",
        "what did Okonska say about the rosters? | and what did Velt say?"
            + " | what did Velt say about the rosters",
        // words that point back
        "what did Okonska say about the rosters? | what about it?        | what about the rosters",
        "what did Okonska say about the rosters? | what else did she say?"
            + " | what else did Okonska say",
        "what did Okonska say about the rosters? | what else?  | what else did Okonska say",
        "what did Velt say about the rosters?    | and what did he say about the canteen?"
            + " | what did Velt say about the canteen",
        "what did Velt say about the rosters?    | who criticised him?  | who criticised Velt",
        "what did Velt say about the rosters?    | what is his plan?    | what is Velt’s plan",
        "what did Velt say about the rosters?    | who is he?           | who is Velt",
        "what did Okonska say about the rosters? | who criticised her?  | who criticised Okonska",
        "what did Okonska say about the rosters? | what are her demands?"
            + " | what are Okonska’s demands",
        "when did Velt visit Port Ashby?         | what did he say there?"
            + " | what did Velt say there",
        "what did the harbour office say about cranes? | what did they say about boats?"
            + " | what did the harbour office say about boats",
        "what did Okonska say about the rosters? | what did Velt say about it?"
            + " | what did Velt say about the rosters",
        "who built the lighthouse?               | what did Velt say about it?"
            + " | what did Velt say about the lighthouse",
        "where is the lighthouse?                | when was it built?"
            + " | when was the lighthouse built",
        "how many boats were damaged in Velmora? | who lives there?  | who lives in Velmora",
      })
  void whatIsMissingIsTakenOver(String before, String next, String understood) {
    assertThat(completed(before, next)).contains(understood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Velt say about the canteen?",
        "And what did Velt say about the canteen?",
        "what did Velt say?",
        "what did the mayor say about his plan?",
        "what did Velt say that he would do?",
        "Who hosted the talks?",
        "and who hosted the talks?",
        "but when did the talks in Port Ashby begin?",
        "who said he would resign?",
        "who said that the bridge was closed?",
        "did Reyle say that it was over?",
        "where was the smoked herring sold?",
        "how many cranes are idle?",
        "and how many cranes are idle at the quay?",
        "when was the lighthouse at Gull Point built?",
        "why did the crews walk out?",
        "is there a truce?",
        "what is going on there in Port Ashby?",
        "what time is it in Velmora?",
        "is it true that Velt resigned?",
        "what about the people who were hurt?",
        "Velt",
        "Port Ashby",
        "sanctions",
        "night shifts in Velmora",
        "the lamp",
        "On Tuesday Velt met the crews in the afternoon",
        "what happened yesterday?",
        "what happened in March?",
        "who met Okonska and her crews?",
        "what did Okonska and Velt say about their quarrel?",
        "who did what?",
        "what?",
        "who is Reyle?",
        "andante",
        "whenever",
        "Who hosted the dinner in Port Ashby after the storm?",
        "and Velt met the crews who had walked out of the talks",
        "what are the rosters?",
        "who else met Velt in Port Ashby?",
        "why did Velt accuse Okonska of misreading them?",
        "did Okonska say whether her crews would come back?",
        "?!",
        "",
        "and",
        "and?",
      })
  void aWholeQuestionTakesNothingOver(String next) {
    for (String before : EARLIER) {
      assertThat(completed(before, next)).as("after “%s”", before).isEmpty();
    }
  }

  private static Optional<String> completed(String before, String next) {
    return new FollowUp(next, FUNCTION_WORDS, VOICES)
        .after(new QuestionParts(before, Optional.empty(), VOICES, FUNCTION_WORDS))
        .map(Completed::text);
  }
}
