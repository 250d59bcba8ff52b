package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingAloneTest {

  private final StandingAlone alone = new StandingAlone();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry Selma was towed to Tarnhaven with a torn bow.",
        "A deckhand lost his cap and two of his fingers in the winch of the Otter.",
        "Ilse Marrow said she had warned the Selma twice by radio.",
        "Tarnhaven's council raised its fees for berths by a quarter on Tuesday.",
        "“We had no lights,” said Bram Oakes, mate of the barge Otter.",
        "Five people died when a ferry struck a barge off Tarnhaven.",
        "The company Corlin Line will hire ferry crews from abroad in June."
      })
  void canBeReadByItself(String sentence) {
    assertThat(alone.holds(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He added that the search would go on until the evening.",
        "But the coast guard of Tarnhaven has only two boats.",
        "The move was criticised by all parties in the harbour council.",
        "This surprised nobody among the fishermen of Gull Point.",
        "According to the pilot, she had ignored two warnings by radio.",
        "In 2024 it was fined for sailing without a pilot.",
        "“We never saw the light of the other boat in the fog.”",
        "“There was no light,” he said, wiping the salt from the glass.",
        "Do you know anybody who was on board of the Selma?",
        "Send your pictures of the fog to our desk in Tarnhaven today.",
        "and the barge was found with its wheelhouse empty at nine.",
        "Read more about ferries and barges here",
        "Fog closed the fairway.",
        "The harbour master said “the Selma had two warnings by radio."
      })
  void needsANeighbourOrIsNoneForABriefing(String sentence) {
    assertThat(alone.holds(sentence)).isFalse();
  }
}
