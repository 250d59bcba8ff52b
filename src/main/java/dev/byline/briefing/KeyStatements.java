package dev.byline.briefing;

import dev.byline.briefing.BriefingCounts.SpeakerCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses what was said on a day by those who said most: of each the statement that is nearest to
 * the centre of a story, can be read by itself, and was not told already.
 */
final class KeyStatements {

  private static final int MOST = 6;

  /** At least two words, each with a capital letter first. */
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");

  private final StoryTeller teller;
  private final StandingAlone alone;

  KeyStatements(StoryTeller teller, StandingAlone alone) {
    this.teller = teller;
    this.alone = alone;
  }

  private record Candidate(StorySentence sentence, StoryText story) {
    double centrality() {
      return story.centrality(sentence);
    }

    Optional<String> speaker() {
      List<String> speakers = sentence.sentence().speakers();
      return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }
  }

  /**
   * The statements, those of who said most first.
   *
   * @param speakers in falling order of how much they said
   * @param stories the briefing's
   */
  List<KeyStatement> choose(List<SpeakerCount> speakers, List<StoryText> stories, Told told) {
    List<Candidate> candidates =
        stories.stream()
            .flatMap(
                story ->
                    story.sentences().stream()
                        .filter(sentence -> sentence.sentence().statement())
                        .map(sentence -> new Candidate(sentence, story)))
            .filter(candidate -> candidate.speaker().isPresent())
            .filter(candidate -> alone.holds(candidate.sentence().reading()))
            .sorted(Comparator.comparingDouble(Candidate::centrality).reversed())
            .toList();
    Set<String> quoted = new HashSet<>();
    candidates.forEach(candidate -> candidate.speaker().ifPresent(quoted::add));
    List<KeyStatement> statements = new ArrayList<>();
    for (SpeakerCount speaker : speakers) {
      if (statements.size() == MOST) {
        break;
      }
      if (named(speaker.speaker()) && quoted.contains(speaker.speaker())) {
        first(speaker, candidates, told).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** "Anna Rowe" rather than "police" or "officials", who are somebody else in each story. */
  private static boolean named(String speaker) {
    return FULL_NAME.matcher(speaker).matches();
  }

  private Optional<KeyStatement> first(
      SpeakerCount speaker, List<Candidate> candidates, Told told) {
    for (Candidate candidate : candidates) {
      if (candidate.speaker().filter(speaker.speaker()::equals).isPresent()
          && told.isNew(candidate.sentence())) {
        Optional<StoryQuote> quote = teller.quote(candidate.sentence(), candidate.story());
        if (quote.isPresent()) {
          told.add(candidate.sentence());
          return quote.map(one -> new KeyStatement(speaker.speaker(), speaker.statements(), one));
        }
      }
    }
    return Optional.empty();
  }
}
