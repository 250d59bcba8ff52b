package dev.byline.discord.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody in a channel, doing what a client lets a user do there. What it would not let them do
 * fails the test: a command that is not registered or not offered, a button that is not there.
 */
public final class Participant {

  private final World world;
  private final User user;
  private final Channel channel;

  Participant(World world, User user, Channel channel) {
    this.world = world;
    this.user = user;
    this.channel = channel;
  }

  public Channel channel() {
    return channel;
  }

  // Commands

  /**
   * Uses a slash command and waits for the reply.
   *
   * @param command its name, followed by the names of subcommands
   */
  public Reply slash(String command, Option... options) {
    return invokes(command, options).reply();
  }

  /** Uses a slash command without waiting. */
  public Interaction invokes(String command, Option... options) {
    return world.changes(
        () -> {
          SlashCommand typed = offered(command);
          return interacts(Interaction.COMMAND, typed.data(List.of(options)), Optional.empty());
        });
  }

  /**
   * Types into an option that completes, and waits for what is offered.
   *
   * @param others what is filled in already
   */
  public List<Choice> types(String command, String option, String text, Option... others) {
    Interaction typing =
        world.changes(
            () -> {
              SlashCommand typed = offered(command);
              ObjectNode data = typed.typing(option, text, List.of(others));
              return interacts(Interaction.AUTOCOMPLETE, data, Optional.empty());
            });
    return typing.choices();
  }

  /** Uses a message's context menu and waits for the reply. */
  public Reply usesContextMenu(String name, Message target) {
    return opensContextMenu(name, target).reply();
  }

  /** Uses a message's context menu without waiting. */
  public Interaction opensContextMenu(String name, Message target) {
    return world.changes(
        () -> {
          sees(target);
          ObjectNode data = menu(Command.MESSAGE, name, target.id());
          data.putObject("resolved").putObject("messages").set(target.id(), target.json());
          return interacts(Interaction.COMMAND, data, Optional.empty());
        });
  }

  /** Uses a member's context menu and waits for the reply. */
  public Reply usesContextMenu(String name, Member target) {
    Interaction opened =
        world.changes(
            () -> {
              ObjectNode data = menu(Command.USER, name, target.id());
              ObjectNode resolved = data.putObject("resolved");
              resolved.putObject("users").set(target.id(), target.user().json());
              resolved.putObject("members").set(target.id(), target.partial());
              return interacts(Interaction.COMMAND, data, Optional.empty());
            });
    return opened.reply();
  }

  private ObjectNode menu(int type, String name, String target) {
    Command command = registered(type, name);
    return Json.object()
        .put("id", command.id())
        .put("name", name)
        .put("type", type)
        .put("target_id", target);
  }

  private SlashCommand offered(String path) {
    List<String> words = List.of(path.split(" "));
    Command command = registered(Command.CHAT_INPUT, words.getFirst());
    return new SlashCommand(command, words.subList(1, words.size()));
  }

  private Command registered(int type, String name) {
    return world.application.offered(type, name, user, channel);
  }

  // Components and modals

  /** Clicks a button of a reply, by its label, and waits for the reply to that. */
  public Reply clicks(Reply reply, String button) {
    return clicks(reply.message(), button);
  }

  /** Clicks a button of a message, by its label, and waits for the reply. */
  public Reply clicks(Message message, String button) {
    return presses(message, button).reply();
  }

  /** Clicks a button of a message, by its label or custom id, without waiting. */
  public Interaction presses(Message message, String button) {
    return world.changes(
        () -> {
          JsonNode component = component(message, ComponentForm.BUTTON, "label", button);
          if (Json.number(component, "style", 0) == ComponentForm.LINK_STYLE) {
            throw new AssertionError(button + " is a link: the bot never hears of it");
          }
          return uses(component, message, List.of());
        });
  }

  /**
   * Chooses from a menu and waits for the reply.
   *
   * @param menu its placeholder or custom id
   * @param values of the options to take
   */
  public Reply selects(Message message, String menu, String... values) {
    Interaction chosen =
        world.changes(
            () -> {
              int type = ComponentForm.STRING_SELECT;
              JsonNode component = component(message, type, "placeholder", menu);
              List<String> offered =
                  Json.list(component, "options").stream()
                      .map(option -> Json.text(option, "value"))
                      .toList();
              if (!offered.containsAll(List.of(values))) {
                throw new AssertionError(menu + " offers " + offered);
              }
              return uses(component, message, List.of(values));
            });
    return chosen.reply();
  }

  /** Chooses from a menu as people do, by the label of an option, and waits for the reply. */
  public Reply chooses(Message message, String menu, String label) {
    String value =
        world.reads(
            () ->
                Json.list(
                        component(message, ComponentForm.STRING_SELECT, "placeholder", menu),
                        "options")
                    .stream()
                    .filter(option -> Json.text(option, "label").equals(label))
                    .map(option -> Json.text(option, "value"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(menu + " does not offer " + label)));
    return selects(message, menu, value);
  }

  private JsonNode component(Message message, int type, String called, String name) {
    sees(message);
    JsonNode found =
        ComponentForm.flattened(message.components()).stream()
            .filter(component -> ComponentForm.type(component) == type)
            .filter(
                component ->
                    Json.text(component, called).equals(name)
                        || Json.text(component, "custom_id").equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + name + " at " + message));
    if (Json.truth(found, "disabled", false)) {
      throw new AssertionError(name + " is disabled");
    }
    return found;
  }

  private Interaction uses(JsonNode component, Message message, List<String> values) {
    ObjectNode data =
        Json.object()
            .put("custom_id", Json.text(component, "custom_id"))
            .put("component_type", ComponentForm.type(component))
            .put("id", Json.number(component, "id", 0));
    if (!values.isEmpty()) {
      data.set("values", Json.strings(values));
    }
    return interacts(Interaction.COMPONENT, data, Optional.of(message));
  }

  /** Fills in a modal, field by field by label or custom id, and waits for the reply. */
  public Reply submits(Modal modal, Option... fields) {
    Interaction submitted =
        world.changes(
            () ->
                interacts(
                    Interaction.MODAL_SUBMIT,
                    modal.submission(List.of(fields)),
                    modal.openedBy().source()));
    return submitted.reply();
  }

  private void sees(Message message) {
    if (!message.isSeenBy(user) || !message.channel().equals(channel)) {
      throw new AssertionError(user.name() + " does not see this in " + channel + ": " + message);
    }
  }

  private Interaction interacts(int type, ObjectNode data, Optional<Message> source) {
    return new Interaction(world, type, user, channel, data, source).dispatched();
  }

  // Messages

  /** Writes a message; {@code @name} becomes a mention, as in the client. */
  public Message writes(String content) {
    return world.changes(() -> written(content, Optional.empty(), Json.object()));
  }

  /** Replies to a message, which mentions its author. */
  public Message repliesTo(Message message, String content) {
    return world.changes(
        () -> {
          sees(message);
          return written(content, Optional.of(message), Json.object());
        });
  }

  /** Replies to a message without mentioning its author: the client's switch for that is off. */
  public Message repliesQuietlyTo(Message message, String content) {
    return world.changes(
        () -> {
          sees(message);
          ObjectNode form = Json.object();
          form.putObject("allowed_mentions")
              .put("replied_user", false)
              .putArray("parse")
              .add("users");
          return written(content, Optional.of(message), form);
        });
  }

  /** Replies to the bot's reply, which mentions the bot. */
  public Message repliesTo(Reply reply, String content) {
    return repliesTo(reply.message(), content);
  }

  private Message written(String content, Optional<Message> repliedTo, ObjectNode form) {
    if (!channel.allowsSending(user)) {
      throw new AssertionError(user.name() + " may not write in " + channel);
    }
    Message message = new Message(world, channel, user, 0);
    repliedTo.ifPresent(message::replyingTo);
    form.put("content", withMentions(content));
    return message.apply(form, List.of()).posted();
  }

  /** Changes a message of one's own. */
  public void edits(Message message, String content) {
    world.does(
        () -> message.edited(Json.object().put("content", withMentions(content)), List.of()));
  }

  /** Deletes a message, one's own or, with the permission, anybody's. */
  public void deletes(Message message) {
    world.does(
        () -> {
          boolean allowed =
              message.author().equals(user) || channel.allows(user, Permission.MANAGE_MESSAGES);
          if (!allowed) {
            throw new AssertionError(user.name() + " may not delete " + message);
          }
          message.removed();
        });
  }

  private String withMentions(String content) {
    String mentioned = content;
    List<User> longestFirst =
        world.users.values().stream()
            .sorted((a, b) -> b.name().length() - a.name().length())
            .toList();
    for (User named : longestFirst) {
      mentioned = mentioned.replace("@" + named.name(), named.mention());
    }
    return mentioned;
  }
}
