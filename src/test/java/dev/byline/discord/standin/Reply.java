package dev.byline.discord.standin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a user sees as the answer to an interaction; it changes when the bot edits it. */
public final class Reply {

  private final World world;
  private final Interaction interaction;

  Reply(World world, Interaction interaction) {
    this.world = world;
    this.interaction = interaction;
  }

  public Interaction interaction() {
    return interaction;
  }

  /** The message, new or, after a component that updates it, the one with the component. */
  public Message message() {
    return world.reads(interaction::original);
  }

  /** Further messages of the bot to the same interaction. */
  public List<Message> followUps() {
    return world.reads(interaction::followUps);
  }

  /** Waits for as many further messages. */
  public List<Message> awaitFollowUps(int count) {
    return world.awaits(
        count + " follow-ups to " + interaction,
        () -> Optional.of(interaction.followUps()).filter(list -> list.size() >= count));
  }

  /** Waits until a reader would see the text in it. */
  public Reply shows(String text) {
    message().shows(text);
    return this;
  }

  /** All that a reader sees. */
  public String text() {
    return message().text();
  }

  public List<JsonNode> embeds() {
    return message().embeds();
  }

  public List<String> buttons() {
    return message().buttons();
  }

  public Set<String> pings() {
    return message().pings();
  }

  /** Whether only the user sees it. */
  public boolean isEphemeral() {
    return message().isEphemeral();
  }

  public Duration acknowledgedAfter() {
    return interaction.acknowledgedAfter();
  }

  @Override
  public String toString() {
    return message().toString();
  }
}
