package dev.byline.web;

import dev.byline.chat.Chat;
import dev.byline.chat.ChatProperties;
import dev.byline.chat.PlainText;
import dev.byline.index.GenerationServed;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, when both page and index are there, where the page is and how an answer looks. */
@Component
final class Greeting {

  private static final Logger log = LoggerFactory.getLogger(Greeting.class);

  private final Chat chat;
  private final ChatProperties properties;
  private final AtomicInteger port = new AtomicInteger();
  private final AtomicBoolean served = new AtomicBoolean();
  private final AtomicBoolean greeted = new AtomicBoolean();

  Greeting(Chat chat, ChatProperties properties) {
    this.chat = chat;
    this.properties = properties;
  }

  @EventListener
  void onPage(WebServerInitializedEvent event) {
    // The page of the bot itself, not of a separate management port.
    if (event.getApplicationContext().getServerNamespace() == null) {
      port.set(event.getWebServer().getPort());
      greet();
    }
  }

  @EventListener
  void onIndex(GenerationServed event) {
    served.set(true);
    greet();
  }

  private void greet() {
    if (served.get() && port.get() != 0 && greeted.compareAndSet(false, true)) {
      log.info("Byline is ready: open http://localhost:{}/", port.get());
      properties.examples().stream()
          .findFirst()
          .ifPresent(
              question ->
                  log.info(
                      "For example: {}\n{}", question, PlainText.of(chat.reply(question, false))));
    }
  }
}
