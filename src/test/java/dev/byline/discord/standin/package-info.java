/**
 * A Discord server on loopback, so that tests run the real client against something that answers as
 * Discord does: REST over HTTP, the gateway over a WebSocket, and refusals where Discord refuses.
 *
 * <p>{@link dev.byline.discord.standin.StandInDiscord} is the way in. A test arranges a {@link
 * dev.byline.discord.standin.Guild}, lets a {@link dev.byline.discord.standin.Member} act in a
 * {@link dev.byline.discord.standin.Channel}, and reads what people would see there. Things go
 * wrong as it says: {@link dev.byline.discord.standin.Faults} and {@link
 * dev.byline.discord.standin.RateLimits} for REST, {@link dev.byline.discord.standin.Gateway} for
 * the connection. {@link dev.byline.discord.standin.JdaLog} fails a test on what the client
 * complains of.
 *
 * <p>Nothing sleeps. Every wait is for a state of the server, bounded by {@code World.PATIENCE};
 * the server's clock can be advanced, so that an interaction expires at once.
 *
 * <p>It follows Discord's documentation of API version 10, and is stricter than the client where
 * Discord is. A field that it does not know is never an error. Not played: voice, presences,
 * webhooks of people, reactions of people, private and archived threads, categories and forums,
 * roles' exceptions in channels, polls, stickers, emoji, audit logs, user installs and group
 * messages, entity menus, file uploads in modals and options, the pause of five seconds between
 * identifies, the ban after 10,000 invalid requests, and downloads of attachments.
 */
@NullMarked
package dev.byline.discord.standin;

import org.jspecify.annotations.NullMarked;
