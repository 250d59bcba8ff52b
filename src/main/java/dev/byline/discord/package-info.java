/**
 * The bot on Discord, through JDA: translates what members do into the lines of {@link
 * dev.byline.chat.Chat}, and its replies into messages. The only package that knows JDA.
 *
 * <p>What commands there are, what they take and what they say is described in {@code chat}; here
 * registration, autocompletion and messages are derived from that one description.
 */
@ApplicationModule(allowedDependencies = {"article", "attribution", "index", "answer", "chat"})
@NullMarked
package dev.byline.discord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
