package dev.byline.discord.standin;

/** The sizes that Discord's documentation names. Texts are counted in code points. */
final class Limits {

  static final int CONTENT = 2_000;
  static final int NONCE = 25;

  static final int EMBEDS = 10;
  static final int EMBED_TOTAL = 6_000;
  static final int EMBED_TITLE = 256;
  static final int EMBED_DESCRIPTION = 4_096;
  static final int EMBED_FIELDS = 25;
  static final int EMBED_FIELD_NAME = 256;
  static final int EMBED_FIELD_VALUE = 1_024;
  static final int EMBED_FOOTER = 2_048;
  static final int EMBED_AUTHOR = 256;
  static final int URL = 2_048;

  static final int FILES = 10;
  static final int FILE_BYTES = 10 * 1_024 * 1_024;

  static final int ACTION_ROWS = 5;
  static final int BUTTONS_IN_ROW = 5;
  static final int COMPONENTS = 40;
  static final int COMPONENT_TEXT = 4_000;
  static final int CUSTOM_ID = 100;
  static final int BUTTON_LABEL = 80;
  static final int BUTTON_URL = 512;
  static final int SELECT_OPTIONS = 25;
  static final int SELECT_TEXT = 100;
  static final int SELECT_PLACEHOLDER = 150;

  static final int MODAL_TITLE = 45;
  static final int MODAL_COMPONENTS = 5;
  static final int LABEL = 45;
  static final int LABEL_DESCRIPTION = 100;
  static final int TEXT_INPUT = 4_000;
  static final int TEXT_INPUT_PLACEHOLDER = 100;

  static final int CHOICES = 25;
  static final int CHOICE_TEXT = 100;

  static final int COMMANDS = 100;
  static final int CONTEXT_MENUS = 15;
  static final int COMMAND_NAME = 32;
  static final int COMMAND_DESCRIPTION = 100;
  static final int COMMAND_OPTIONS = 25;
  static final int COMMAND_TOTAL = 8_000;
  static final int COMMAND_CREATES_A_DAY = 200;
  static final int STRING_OPTION = 6_000;

  static final int THREAD_NAME = 100;
  static final int HISTORY = 100;

  private Limits() {}
}
