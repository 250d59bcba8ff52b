package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.RunningByline;
import dev.byline.answer.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody may do with an answer that they have. */
class NextStepsTest extends RunningByline {

  private static final String CRIMEA = "/ask question: what did Zelensky say about Crimea?";

  @Autowired private Chat chat;
  @Autowired private NextSteps next;

  @Test
  void moreIsWhatTheAnswerDoesNotShow() {
    List<Part.Place> shown = places(chat.reply(CRIMEA, false));
    List<Part.Place> all = places(chat.reply(CRIMEA + " limit: " + Question.MAX_LIMIT, false));

    List<Part.Place> more =
        next.more(CRIMEA, Conversation.NONE).map(NextStepsTest::places).orElseThrow();

    assertThat(more).isNotEmpty().doesNotContainAnyElementsOf(shown);
    assertThat(Stream.concat(shown.stream(), more.stream()).toList())
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void whoAskedForFewFindsTheOthersBehindThem() {
    String few = "/ask question: " + CRIMEA + " limit: 2";
    List<Part.Place> shown = places(chat.reply(few, false));

    assertThat(shown).hasSize(2);
    assertThat(next.more(few, Conversation.NONE).map(NextStepsTest::places).orElseThrow())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(shown);
  }

  @Test
  void aSpeakersLineAsksTheSameOfThemAlone() {
    List<Part.Suggestions.Suggestion> speakers =
        next.speakers("/ask question: Crimea", Conversation.NONE);

    assertThat(speakers)
        .isNotEmpty()
        .allSatisfy(
            speaker ->
                assertThat(speaker.command())
                    .isEqualTo("/ask question: Crimea speaker: " + speaker.label()));
    assertThat(next.speakers(speakers.getFirst().command(), Conversation.NONE)).isEmpty();
  }

  @Test
  void whatIsNoQuestionHasNoNextStep() {
    assertThat(next.more("/sources", Conversation.NONE)).isEmpty();
    assertThat(next.speakers("/ask question:", Conversation.NONE)).isEmpty();
  }

  @Test
  void aSentenceStandsInItsParagraph() {
    Part.Quoted quote =
        (Part.Quoted)
            chat.reply("what did Jory Penrose say about the lamp?", false).parts().getFirst();

    Part.Passage passage =
        (Part.Passage) next.around(List.of(quote.citation()), Conversation.NONE).parts().getFirst();

    List<String> marked = new ArrayList<>();
    passage.segments().stream()
        .filter(Part.Quoted.Segment::matched)
        .forEach(segment -> marked.add(segment.text()));
    assertThat(marked).singleElement().asString().contains("burn again by midsummer");
    assertThat(passage.source().citation()).isEqualTo(quote.citation());
  }

  private static List<Part.Place> places(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Quoted.class::isInstance)
        .map(part -> ((Part.Quoted) part).citation())
        .toList();
  }
}
