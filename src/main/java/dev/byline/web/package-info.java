/**
 * The bot in a browser and over HTTP: the channel page, its chat, and the JSON contract for
 * programs.
 */
@ApplicationModule(
    allowedDependencies = {"article", "attribution", "index", "answer", "briefing", "chat"})
@NullMarked
package dev.byline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
