package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.testsupport.FewNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopiesTest {

  private final NearCopies nearCopies = new NearCopies(new FewNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry Gannet was towed to Velmora with a broken rudder. | The ferry Gannet was towed to Velmora with a broken rudder
          The ferry Gannet was towed to Velmora with a broken rudder. | The ferry Gannet was towed back to Velmora with a broken rudder.
          The ferry Gannet was towed to Velmora with a broken rudder. | The ferry Gannet was towed to Welmora with a broken rudder.
          “The pier is lost,” the old harbour pilot said at dawn. | "The pier is lost", the old harbour pilot said at dawn.
          The council did not vote on the 3 piers of the old harbour. | The council didn’t vote on the 3 piers of the old harbour.
          """)
  void smallChangesLeaveACopy(String one, String other) {
    assertThat(same(one, other)).isTrue();
    assertThat(same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The storm damaged 31 boats in the fishing harbour of Velmora last night | The storm damaged 13 boats in the fishing harbour of Velmora last night
          The storm damaged two boats in the fishing harbour of Velmora last night | The storm damaged ten boats in the fishing harbour of Velmora last night
          The quay at Velmora will cost the harbour board 5 million crowns to mend | The quay at Velmora will cost the harbour board 5 billion crowns to mend
          The quay at Velmora will cost the harbour board €5m to mend this year | The quay at Velmora will cost the harbour board €5bn to mend this year
          The price of herring at the market rose from 3 to 5 crowns a crate | The price of herring at the market rose from 5 to 3 crowns a crate
          The price of herring at the market rose by 1.5 crowns a crate today | The price of herring at the market rose by 5.1 crowns a crate today
          The council met on Tuesday to hear the crews about the broken pier | The council met on Thursday to hear the crews about the broken pier
          The council met in May to hear the crews about the broken pier | The council met in June to hear the crews about the broken pier
          The council did vote to mend the old pier at Velmora after the storm | The council did not vote to mend the old pier at Velmora after the storm
          The council did vote to mend the old pier at Velmora after the storm | The council didn't vote to mend the old pier at Velmora after the storm
          The council of Velmora approved the plan to move the fish market to the quay | The council of Velmora rejected the plan to move the fish market to the quay
          The town of Ashby sued the town of Velmora over the dredging of the bay | The town of Velmora sued the town of Ashby over the dredging of the bay
          The minister met the crews of the ferries before the vote on the harbour law | The minister met the crews of the ferries after the vote on the harbour law
          The council of Velmora voted to mend the old pier after the great storm | The council of Ashby voted to mend the old pier after the great storm
          """)
  void anotherNumberDayNameOrANotIsAnotherStatement(String one, String other) {
    assertThat(same(one, other)).isFalse();
    assertThat(same(other, one)).isFalse();
  }

  private boolean same(String one, String other) {
    return nearCopies.same(nearCopies.words(one), nearCopies.words(other));
  }
}
