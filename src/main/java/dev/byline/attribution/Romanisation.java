package dev.byline.attribution;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Any script in plain Latin letters, as newspapers write foreign names: Cyrillic by the tables of
 * the BGN, Greek by those of the United Nations, the rest as the Unicode CLDR has it.
 */
final class Romanisation {

  /** Letters that Ukrainian has and Russian lacks. */
  private static final String UKRAINIAN = "іїєґІЇЄҐ";

  private Romanisation() {}

  /** The tables are large: they are loaded when a name first needs them. */
  private static final class Tables {

    private static final String REST = "; Greek-Latin/UNGEGN; Any-Latin/BGN; Latin-ASCII";
    static final Transliterator UKRAINIAN =
        Transliterator.getInstance("Ukrainian-Latin/BGN; Russian-Latin/BGN" + REST);
    static final Transliterator OTHER = Transliterator.getInstance("Russian-Latin/BGN" + REST);
  }

  /** Only the letters and digits of a text, in lower case, without marks: "jongun" of "Jong-un". */
  static String letters(String text) {
    String latin = ascii(text) ? text : latin(text);
    StringBuilder letters = new StringBuilder(latin.length());
    latin.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether the text has a letter of another script than the Latin one. */
  static boolean foreign(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN);
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String latin(String text) {
    boolean ukrainian = text.chars().anyMatch(c -> UKRAINIAN.indexOf(c) >= 0);
    return (ukrainian ? Tables.UKRAINIAN : Tables.OTHER).transliterate(text);
  }
}
