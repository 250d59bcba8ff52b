package dev.byline.discord.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The ways to acknowledge an interaction, and what each may hold. */
enum CallbackType {
  MESSAGE(4),
  DEFERRED_MESSAGE(5),
  DEFERRED_UPDATE(6),
  UPDATE(7),
  CHOICES(8),
  MODAL(9);

  private final int number;

  CallbackType(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static CallbackType of(JsonNode form) {
    long number = Json.number(form, "type", 0);
    Optional<CallbackType> found =
        Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    return found.orElseThrow(
        () -> {
          FormErrors errors = new FormErrors();
          errors.at("type").notOneOf("(4, 5, 6, 7, 8, 9)");
          errors.refuse();
          return new IllegalStateException();
        });
  }

  /**
   * @param fromMessage whether a component or a modal of a message asked
   * @throws DiscordError 50035 if this kind of interaction takes no such callback, or the form
   *     breaks a limit
   */
  void check(int interaction, boolean fromMessage, JsonNode form, List<UploadedFile> files) {
    FormErrors errors = new FormErrors();
    if (!fits(interaction, fromMessage)) {
      errors.at("type").notOneOf("the callback types of this interaction");
    }
    FormErrors data = errors.at("data");
    switch (this) {
      case MESSAGE, UPDATE -> MessageForm.check(form, files, false, data);
      case CHOICES -> {
        List<JsonNode> choices = Json.list(form, "choices");
        data.at("choices").listAtMost(Limits.CHOICES, choices.size());
        ChoiceForm.check(choices, data.at("choices"));
      }
      case MODAL -> ModalForm.check(form, data);
      case DEFERRED_MESSAGE, DEFERRED_UPDATE -> {}
    }
    errors.refuse();
    if (this == MESSAGE && MessageForm.empty(form, files)) {
      throw DiscordError.emptyMessage();
    }
  }

  private boolean fits(int interaction, boolean fromMessage) {
    return switch (this) {
      case MESSAGE, DEFERRED_MESSAGE -> interaction != Interaction.AUTOCOMPLETE;
      case DEFERRED_UPDATE, UPDATE -> fromMessage;
      case CHOICES -> interaction == Interaction.AUTOCOMPLETE;
      case MODAL -> interaction == Interaction.COMMAND || interaction == Interaction.COMPONENT;
    };
  }
}
