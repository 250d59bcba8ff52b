package dev.byline.answer;

import java.util.List;

/**
 * Nobody who was asked for says anything on the topic.
 *
 * @param speakers the canonical names that the asked one may mean; empty where everybody's
 *     statements were searched
 * @param searched where was looked, and for what
 * @param missing words of the topic that no article holds
 */
public record NothingSaid(List<String> speakers, Searched searched, List<String> missing)
    implements Ledger, Timeline {

  public NothingSaid {
    speakers = List.copyOf(speakers);
    missing = List.copyOf(missing);
  }
}
