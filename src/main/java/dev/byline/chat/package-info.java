/**
 * Commands and replies, the same for every surface, and all words that people read.
 *
 * <p>{@link dev.byline.chat.Chat} is the way in: a line that somebody wrote becomes a {@link
 * dev.byline.chat.Reply}, which a surface draws. A new command is a {@link
 * dev.byline.chat.Command}, named in {@code ChatConfiguration}. The words themselves stand in one
 * file a language, which {@link dev.byline.chat.Words} reads; what articles say is never
 * translated.
 */
@ApplicationModule(allowedDependencies = {"article", "attribution", "index", "answer", "briefing"})
@NullMarked
package dev.byline.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
