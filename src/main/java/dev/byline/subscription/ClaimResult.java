package dev.byline.subscription;

import java.time.Instant;

/** What came of trying to claim a row of the ledger. */
sealed interface ClaimResult {

  /** This process holds it. */
  record Won(Claim claim) implements ClaimResult {}

  /** Nobody may claim it until then. */
  record Held(Instant until) implements ClaimResult {}

  /** It is sent or skipped. */
  record Finished() implements ClaimResult {}
}
