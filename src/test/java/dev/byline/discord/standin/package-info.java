/**
 * A Discord server on loopback, so that tests run the real client against something that answers as
 * Discord does: REST over HTTP, the gateway over a WebSocket, and refusals where Discord refuses.
 *
 * <p>{@link dev.byline.discord.standin.StandInDiscord} is the way in. A test arranges a {@link
 * dev.byline.discord.standin.Guild}, lets a {@link dev.byline.discord.standin.Member} act in a
 * {@link dev.byline.discord.standin.Channel}, and reads what people would see there.
 *
 * <p>It follows Discord's documentation of API version 10, and is stricter than the client where
 * Discord is. A field that it does not know is never an error.
 */
@NullMarked
package dev.byline.discord.standin;

import org.jspecify.annotations.NullMarked;
