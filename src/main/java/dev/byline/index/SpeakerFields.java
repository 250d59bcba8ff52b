package dev.byline.index;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** What a speaker is searched by. */
final class SpeakerFields {

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.setTokenized(true);
    WORDS.freeze();
  }

  private SpeakerFields() {}

  static void add(Document document, String speaker) {
    document.add(new Field(Fields.SPEAKER_WORDS, speaker, WORDS));
    document.add(new StringField(Fields.SPEAKER_INITIAL, initial(speaker), Field.Store.NO));
  }

  /** The first letter of the word before the last, in lower case, or that there is none. */
  static String initial(String speaker) {
    String[] words = speaker.split(" ", -1);
    return words.length < 2 || words[words.length - 2].isEmpty()
        ? Fields.NO_INITIAL
        : words[words.length - 2].substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
