package dev.byline.web;

import dev.byline.chat.Chat;
import dev.byline.chat.ChatProperties;
import dev.byline.chat.CommandDescription;
import dev.byline.chat.Conversation;
import dev.byline.chat.Reply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The conversation of the channel page. */
@RestController
final class ChatController {

  private final Chat chat;
  private final ChatProperties properties;

  ChatController(Chat chat, ChatProperties properties) {
    this.chat = chat;
    this.properties = properties;
  }

  /** What the page offers before anything was said. */
  record Welcome(
      String botName, String intro, List<String> examples, List<CommandDescription> commands) {}

  /**
   * What somebody wrote.
   *
   * @param text the line
   * @param before what the last reply gave as {@code asked}; absent at the beginning
   * @param zone the browser's time zone, such as {@code "Europe/Berlin"}
   * @param refresh whether the page asks again for a reply that was not final; absent means no
   */
  record Line(
      @NotNull(message = "is missing") String text,
      @Nullable String before,
      @Nullable String zone,
      @Nullable Boolean refresh) {}

  @GetMapping("/api/commands")
  Welcome commands() {
    return new Welcome(
        "Byline", Chat.intro(Locale.ENGLISH), properties.examples(), chat.commands());
  }

  @PostMapping("/api/chat")
  Reply reply(@Valid @RequestBody Line line) {
    Conversation conversation =
        new Conversation(
            Optional.ofNullable(line.before()),
            Optional.ofNullable(line.zone()).flatMap(Zones::known),
            Locale.ENGLISH,
            Optional.empty());
    return chat.reply(line.text(), conversation, Boolean.TRUE.equals(line.refresh()));
  }
}
