package dev.byline.discord.standin;

import tools.jackson.databind.node.ObjectNode;

/** A refusal in Discord's form: an HTTP status, and a JSON error code with its message. */
final class DiscordError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode body;

  DiscordError(int status, int code, String message) {
    this(status, Json.object().put("message", message).put("code", code));
  }

  DiscordError(int status, ObjectNode body) {
    super(status + " " + body);
    this.status = status;
    this.body = body;
  }

  RestReply reply() {
    return new RestReply(status, body);
  }

  static DiscordError unauthorized() {
    return new DiscordError(401, 0, "401: Unauthorized");
  }

  static DiscordError notFound() {
    return new DiscordError(404, 0, "404: Not Found");
  }

  static DiscordError methodNotAllowed() {
    return new DiscordError(405, 0, "405: Method Not Allowed");
  }

  static DiscordError invalidJson() {
    return new DiscordError(400, 50109, "The request body contains invalid JSON.");
  }

  static DiscordError unknownChannel() {
    return new DiscordError(404, 10003, "Unknown Channel");
  }

  static DiscordError unknownGuild() {
    return new DiscordError(404, 10004, "Unknown Guild");
  }

  static DiscordError unknownMember() {
    return new DiscordError(404, 10007, "Unknown Member");
  }

  static DiscordError unknownMessage() {
    return new DiscordError(404, 10008, "Unknown Message");
  }

  static DiscordError unknownUser() {
    return new DiscordError(404, 10013, "Unknown User");
  }

  static DiscordError unknownWebhook() {
    return new DiscordError(404, 10015, "Unknown Webhook");
  }

  static DiscordError unknownInteraction() {
    return new DiscordError(404, 10062, "Unknown interaction");
  }

  static DiscordError unknownCommand() {
    return new DiscordError(404, 10063, "Unknown application command");
  }

  static DiscordError tooLarge() {
    return new DiscordError(413, 40005, "Request entity too large");
  }

  static DiscordError alreadyAcknowledged() {
    return new DiscordError(400, 40060, "Interaction has already been acknowledged.");
  }

  static DiscordError missingAccess() {
    return new DiscordError(403, 50001, "Missing Access");
  }

  static DiscordError notYourMessage() {
    return new DiscordError(403, 50005, "Cannot edit a message authored by another user");
  }

  static DiscordError emptyMessage() {
    return new DiscordError(400, 50006, "Cannot send an empty message");
  }

  static DiscordError closedToDirectMessages() {
    return new DiscordError(403, 50007, "Cannot send messages to this user");
  }

  static DiscordError missingPermissions() {
    return new DiscordError(403, 50013, "Missing Permissions");
  }

  static DiscordError expiredToken() {
    return new DiscordError(401, 50027, "Invalid Webhook Token");
  }

  static DiscordError threadExists() {
    return new DiscordError(400, 160004, "A thread has already been created for this message");
  }
}
