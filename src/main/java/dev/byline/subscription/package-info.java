/**
 * Which channel gets which briefing when, and the ledger of what was posted.
 *
 * <p>{@link dev.byline.subscription.Subscriptions} is the way in: add, list, pause, resume, remove,
 * and see the next runs. Whoever can reach the channels implements {@link
 * dev.byline.subscription.BriefingDelivery}; without one nothing is posted.
 *
 * <p>The only room that knows the database. It is opened beside the start of the process and tried
 * again where it is away: the rest of Byline goes on without it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.byline.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
