package dev.byline.chat;

/** Something that people can ask the bot to do. */
public interface Command {

  /** What every surface needs to know to offer it. */
  CommandDescription description();

  /**
   * Finds out at once whether the values can be used.
   *
   * @throws InvalidOption if an option's value cannot be used
   * @throws dev.byline.answer.InvalidQuestion if the question cannot be asked
   */
  default void check(Invocation invocation) {
    for (CommandDescription.Option option : description().options()) {
      switch (option.type()) {
        case DATE -> invocation.date(option.name());
        case INTEGER -> invocation.number(option.name());
        case STRING -> {}
      }
    }
  }

  /**
   * Does it.
   *
   * @throws InvalidOption if an option's value cannot be used
   */
  Reply run(Invocation invocation);
}
