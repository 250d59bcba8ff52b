package dev.byline.answer;

/** What is known of a name, as far as a question that goes on needs it. */
interface Voices {

  /** Where nothing is known of any. */
  Voices NONE =
      new Voices() {
        @Override
        public boolean speaks(String phrase) {
          return false;
        }

        @Override
        public boolean named(String word) {
          return false;
        }
      };

  /** Whether the phrase names somebody whose words can be asked for: a speaker or an office. */
  boolean speaks(String phrase);

  /** Whether the word is a name although it may be written without a capital. */
  boolean named(String word);
}
