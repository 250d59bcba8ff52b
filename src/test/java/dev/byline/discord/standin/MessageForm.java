package dev.byline.discord.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a message that the bot sends or edits may hold. */
final class MessageForm {

  static final long SUPPRESS_EMBEDS = 1 << 2;
  static final long EPHEMERAL = 1 << 6;
  static final long LOADING = 1 << 7;
  static final long SUPPRESS_NOTIFICATIONS = 1 << 12;
  static final long COMPONENTS_V2 = 1 << 15;

  private MessageForm() {}

  /**
   * @param body the whole form; in an edit what is absent stays as it was
   * @param errors at the place of the form
   * @param secondVersion whether the edited message has components of the second version already
   */
  static void check(
      JsonNode body, List<UploadedFile> files, boolean secondVersion, FormErrors errors) {
    boolean second = secondVersion || (Json.number(body, "flags", 0) & COMPONENTS_V2) != 0;
    String content = Json.text(body, "content");
    errors.at("content").atMost(Limits.CONTENT, content);
    EmbedForm.check(Json.list(body, "embeds"), errors.at("embeds"));
    ComponentForm.check(Json.list(body, "components"), second, errors.at("components"));
    AllowedMentions.check(body, errors.at("allowed_mentions"));
    if (second) {
      for (String legacy : List.of("content", "embeds", "poll", "sticker_ids")) {
        boolean used = !Json.text(body, legacy).isEmpty() || !Json.list(body, legacy).isEmpty();
        if (used) {
          errors
              .at(legacy)
              .add(
                  "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                  "The '%s' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                      .formatted(legacy));
        }
      }
    }
    errors.at("nonce").atMost(Limits.NONCE, Json.text(body, "nonce"));
    errors.at("attachments").listAtMost(Limits.FILES, Math.max(files.size(), attached(body)));
    if (files.stream().mapToLong(UploadedFile::size).sum() > Limits.FILE_BYTES) {
      throw DiscordError.tooLarge();
    }
  }

  private static int attached(JsonNode body) {
    return Json.list(body, "attachments").size();
  }

  /** Whether nothing in it would be seen. */
  static boolean empty(JsonNode body, List<UploadedFile> files) {
    return Json.text(body, "content").isBlank()
        && Json.list(body, "embeds").isEmpty()
        && Json.list(body, "components").isEmpty()
        && files.isEmpty();
  }

  /** Whether an edit would leave nothing to see. */
  static boolean emptied(JsonNode state, JsonNode body, List<UploadedFile> files) {
    for (String field : List.of("content", "embeds", "components", "attachments")) {
      JsonNode holder = body.has(field) ? body : state;
      if (!Json.text(holder, field).isBlank() || !Json.list(holder, field).isEmpty()) {
        return false;
      }
    }
    return files.isEmpty();
  }
}
