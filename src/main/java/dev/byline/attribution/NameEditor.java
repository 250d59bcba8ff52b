package dev.byline.attribution;

/** Changes the file of names. Every change holds for the next question. */
public interface NameEditor {

  /**
   * Writes down that a spelling means a name.
   *
   * @param name one the book knows, or a new one
   * @param spelling of a name in full or of one word
   * @throws InvalidNames if the spelling means another name already, or the file cannot be written
   */
  void add(String name, String spelling);

  /**
   * Takes a spelling from a name: one of the file is deleted there, one found in the articles is
   * written down as being apart.
   *
   * @throws InvalidNames if it is no spelling of the name, or the file cannot be written
   */
  void remove(String name, String spelling);
}
