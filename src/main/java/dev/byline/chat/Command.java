package dev.byline.chat;

/** Something that people can ask the bot to do. */
public interface Command {

  /** What every surface needs to know to offer it. */
  CommandDescription description();

  /**
   * Does it.
   *
   * @throws InvalidOption if an option's value cannot be used
   */
  Reply run(Invocation invocation);
}
