package dev.byline.discord;

import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What is said where {@code chat} has nothing to say: of buttons, and of what went wrong. */
final class Notices {

  static final String CONTEXT = "Context";
  static final String WHY = "Why?";
  static final String WRONG = "Wrong answer";
  static final String SHARE = "Share";
  static final String BACK = "Back";
  static final String WHAT_IS_WRONG = "What is wrong with it?";
  static final String FORGOTTEN = "I no longer know what this was about. Ask again.";
  static final String UNKNOWN = "I do not know this button any more. Ask again.";
  static final String WHO = "Whose sentences alone?";
  static final String THANKS = "Thank you. Those who run me will see what you wrote.";
  static final String NOT_KEPT =
      "I could not keep what you wrote. Tell those who run me: the folder of my data cannot be"
          + " written.";
  static final String TOO_LONG =
      "This takes longer than Discord lets me report on it here. /status says how it stands.";

  static final String REFUSED =
      "Discord does not take the answer that I have. Ask in other words; if it stays, tell those"
          + " who run me.";

  private Notices() {}

  static String more(int page, int pages) {
    return "More (" + page + "/" + pages + ")";
  }

  static String onlySaidBy(String name) {
    return "Only said by " + name;
  }

  /** A mention, which pings nobody. */
  static String sharedBy(String user) {
    return "-# Shared by <@" + user + ">";
  }

  static String failed(String id) {
    return "Something went wrong on my side. Try again; if it stays, tell those who run me: error "
        + id
        + ".";
  }

  static MessageCreateData message(String words) {
    return new MessageCreateBuilder().setContent(words).build();
  }
}
