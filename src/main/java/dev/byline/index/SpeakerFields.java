package dev.byline.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** What a speaker is searched by. */
final class SpeakerFields {

  private SpeakerFields() {}

  static void add(Document document, String speaker) {
    document.add(new StringField(Fields.SAID_BY, speaker, Field.Store.NO));
  }
}
