package dev.byline.index;

import dev.byline.article.Article;
import dev.byline.article.Citation;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.Statement;
import dev.byline.attribution.Statement.Mention;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Statements as documents, and back. */
final class StatementDocuments {

  private static final String KIND = "statementKind";
  private static final String STANCE = "stance";
  private static final String CUE = "cue";
  private static final String MENTION = "mention";
  private static final String MENTION_START = "mentionStart";
  private static final String MENTION_END = "mentionEnd";

  private StatementDocuments() {}

  static void add(Document document, Statement statement, Article article) {
    document.add(new StoredField(KIND, statement.kind().ordinal()));
    document.add(new StoredField(STANCE, statement.stance().ordinal()));
    document.add(new StoredField(Fields.START, statement.content().start()));
    document.add(new StoredField(Fields.END, statement.content().end()));
    document.add(new StoredField(Fields.LINE, statement.line()));
    statement.cue().ifPresent(cue -> document.add(new StoredField(CUE, cue)));
    statement
        .mention()
        .ifPresent(
            mention -> {
              document.add(new StoredField(MENTION, mention.text()));
              document.add(new StoredField(MENTION_START, mention.span().start()));
              document.add(new StoredField(MENTION_END, mention.span().end()));
            });
    for (String speaker : statement.speakers()) {
      document.add(new StoredField(Fields.SPEAKER, speaker));
      document.add(new StringField(Fields.SPEAKER_NAME, speaker, Field.Store.NO));
      SpeakerFields.add(document, speaker);
    }
    document.add(
        new NumericDocValuesField(Fields.DATE_ORDER, SentenceDocuments.order(article.published())));
    document.add(new SortedDocValuesField(Fields.FILE_ORDER, new BytesRef(article.file())));
    SentenceDocuments.addPublished(document, article);
  }

  static IndexedStatement read(Document document, IndexedArticle article) {
    SourceSpan content =
        new SourceSpan(number(document, Fields.START), number(document, Fields.END));
    int line = number(document, Fields.LINE);
    Statement statement =
        new Statement(
            Statement.Kind.values()[number(document, KIND)],
            Statement.Stance.values()[number(document, STANCE)],
            content,
            line,
            Optional.ofNullable(document.get(CUE)),
            Optional.ofNullable(document.get(MENTION)).map(text -> mention(document, text)),
            List.of(document.getValues(Fields.SPEAKER)));
    return new IndexedStatement(
        statement, new Citation(article.file(), line, content, article.contentHash()), article);
  }

  private static Mention mention(Document document, String text) {
    return new Mention(
        text, new SourceSpan(number(document, MENTION_START), number(document, MENTION_END)));
  }

  private static int number(Document document, String field) {
    return document.getField(field).numericValue().intValue();
  }
}
