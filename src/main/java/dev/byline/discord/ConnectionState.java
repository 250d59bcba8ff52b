package dev.byline.discord;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the bot stands with Discord, in a sentence that says what to do. */
final class ConnectionState extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionState.class);

  /**
   * A state.
   *
   * @param connected whether events arrive
   * @param sentence for people
   */
  record State(boolean connected, String sentence) {}

  static final String WRONG_TOKEN =
      "Discord refuses the token: put the bot's own, from the developer portal, in"
          + " BYLINE_DISCORD_TOKEN or in the file of byline.discord.token-file, and start anew";

  private volatile State state = new State(false, "Connecting to Discord");

  State state() {
    return state;
  }

  /** What no retry mends. */
  void refused(String sentence) {
    state = new State(false, sentence);
    LOG.error("{}. The page goes on without Discord.", sentence);
  }

  void unreachable(String sentence, Duration wait) {
    state = new State(false, sentence);
    LOG.warn("{}; trying again in {} s", sentence, wait.toSeconds());
  }

  @Override
  public void onReady(ReadyEvent event) {
    connected("Connected as " + event.getJDA().getSelfUser().getName());
    LOG.info(
        "On Discord as {}, in {} servers",
        event.getJDA().getSelfUser().getName(),
        event.getGuildTotalCount());
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    connected("Connected again");
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    connected("Connected again");
  }

  private void connected(String sentence) {
    state = new State(true, sentence);
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    state = new State(false, "The connection to Discord broke off; connecting again");
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    Optional<CloseCode> code = Optional.ofNullable(event.getCloseCode());
    code.filter(closed -> !closed.isReconnect())
        .map(ConnectionState::advice)
        .ifPresent(this::refused);
  }

  private static String advice(CloseCode code) {
    return switch (code) {
      case DISALLOWED_INTENTS ->
          "Discord refuses the message content intent: switch it on in the developer portal (Bot,"
              + " Message Content Intent), or set byline.discord.message-content to false, and"
              + " start anew";
      case AUTHENTICATION_FAILED -> WRONG_TOKEN;
      default -> "Discord closed the connection for good: " + code.getMeaning();
    };
  }
}
