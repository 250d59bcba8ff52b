package dev.byline.subscription;

import java.util.List;

/**
 * The messages of one posting.
 *
 * @param ids in the order in which they stand in the channel; 1 to 15
 */
public record MessageIds(List<String> ids) {

  /** What fits the ledger, at 64 characters each. */
  private static final int MOST = 15;

  public MessageIds {
    ids = List.copyOf(ids);
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new IllegalArgumentException("takes 1 to " + MOST + " ids, not " + ids.size());
    }
    ids.forEach(id -> Ids.check("message", id));
  }

  public static MessageIds of(String... ids) {
    return new MessageIds(List.of(ids));
  }
}
