package dev.byline.index;

import dev.byline.article.Article;
import dev.byline.article.FolderListing.ListedFile;
import dev.byline.article.Paragraph;
import dev.byline.article.PublicationDate;
import dev.byline.article.Sentence;
import dev.byline.article.SkippedFile;
import dev.byline.attribution.ArticleNames;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns what was read of a file into the block of documents that stands for it. */
final class SentenceDocuments {

  private static final FieldType POSITIONS =
      searched(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType POSITIONS_ALONE =
      searched(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType FREQUENCIES = searched(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType FREQUENCIES_ALONE = searched(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType PRESENCE = searched(IndexOptions.DOCS, true);

  /** So many sentences before and after are the paragraph; most paragraphs have fewer. */
  private static final int PARAGRAPH_REACH = 6;

  private final TextAnalysis analysis;
  private final Attribution attribution;
  private final ArticleNames names;

  SentenceDocuments(TextAnalysis analysis, Attribution attribution, ArticleNames names) {
    this.analysis = analysis;
    this.attribution = attribution;
    this.names = names;
  }

  private static FieldType searched(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** The article's sentences in reading order, then its statements, then the article itself. */
  List<Document> of(Article article, ListedFile listed) {
    List<Statement> statements = attribution.statements(article);
    List<Placed> sentences = placed(article);
    int all = sentences.size() + statements.size();
    List<Document> block = new ArrayList<>();
    for (int ordinal = 0; ordinal < sentences.size(); ordinal++) {
      Placed placed = sentences.get(ordinal);
      Document document = sentence(article, placed);
      document.add(new Field(Fields.BEFORE, before(sentences, ordinal), FREQUENCIES));
      document.add(new StoredField(Fields.ORDINAL, ordinal));
      document.add(new NumericDocValuesField(Fields.TO_ARTICLE, all - ordinal));
      addSaid(document, placed.sentence(), statements);
      block.add(document);
    }
    for (Statement statement : statements) {
      Document document = document(Fields.STATEMENT, article.file());
      StatementDocuments.add(document, statement, article);
      document.add(new NumericDocValuesField(Fields.TO_ARTICLE, all - block.size()));
      block.add(document);
    }
    Document whole = article(article, listed, sentences.size());
    whole.add(new StoredField(Fields.SIGNATURE, signature(sentences).bytes()));
    NameFields.add(whole, names.of(article));
    block.add(whole);
    return block;
  }

  /** A sentence that may be quoted, with what stands around it, all as it reads. */
  private record Placed(
      Sentence sentence,
      String readable,
      int paragraph,
      int place,
      String paragraphText,
      String heading) {}

  private static List<Placed> placed(Article article) {
    List<Placed> placed = new ArrayList<>();
    String heading = "";
    for (int number = 0; number < article.paragraphs().size(); number++) {
      Paragraph paragraph = article.paragraphs().get(number);
      if (paragraph.role() == Paragraph.Role.HEADING) {
        heading = readable(article, paragraph);
      }
      if (paragraph.role().quotable()) {
        List<String> readable =
            paragraph.sentences().stream()
                .map(sentence -> article.format().readable(sentence.text()))
                .toList();
        for (int i = 0; i < readable.size(); i++) {
          Sentence sentence = paragraph.sentences().get(i);
          String context = String.join(" ", window(readable, i));
          placed.add(new Placed(sentence, readable.get(i), number, i, context, heading));
        }
      }
    }
    return placed;
  }

  /** The sentences around one of a paragraph: an endless paragraph is nobody's context. */
  private static List<String> window(List<String> sentences, int i) {
    return sentences.subList(
        Math.max(0, i - PARAGRAPH_REACH), Math.min(sentences.size(), i + PARAGRAPH_REACH + 1));
  }

  private Document sentence(Article article, Placed placed) {
    Sentence sentence = placed.sentence();
    Document document = document(Fields.SENTENCE, article.file());
    document.add(new Field(Fields.BODY, placed.readable(), POSITIONS));
    document.add(new Field(Fields.EXACT, placed.readable(), PRESENCE));
    document.add(new Field(Fields.KINDS, placed.readable(), POSITIONS_ALONE));
    document.add(new Field(Fields.TITLE, article.title() + "\n" + placed.heading(), FREQUENCIES));
    document.add(new Field(Fields.PARAGRAPH, placed.paragraphText(), FREQUENCIES));
    document.add(new NumericDocValuesField(Fields.LENGTH, length(placed.readable())));
    document.add(new NumericDocValuesField(Fields.PLACE, placed.place()));
    document.add(new NumericDocValuesField(Fields.HOLDS, Holds.pack(Holds.of(placed.readable()))));
    document.add(new StoredField(Fields.TEXT, sentence.text()));
    document.add(new StoredField(Fields.LINE, sentence.line()));
    document.add(new StoredField(Fields.START, sentence.span().start()));
    document.add(new StoredField(Fields.END, sentence.span().end()));
    document.add(new StoredField(Fields.PARAGRAPH_NUMBER, placed.paragraph()));
    addPublished(document, article);
    SentenceDates.add(document, article, sentence);
    return document;
  }

  /** Who says anything in the sentence. */
  private static void addSaid(Document document, Sentence sentence, List<Statement> statements) {
    List<Statement> said =
        statements.stream()
            .filter(statement -> statement.content().overlaps(sentence.span()))
            .toList();
    if (!said.isEmpty()) {
      document.add(new StoredField(Fields.SAID, 1));
    }
    said.stream()
        .flatMap(statement -> statement.speakers().stream())
        .distinct()
        .forEach(
            speaker -> {
              document.add(new StoredField(Fields.SPEAKER, speaker));
              SpeakerFields.add(document, speaker);
            });
  }

  private long length(String readable) {
    return analysis.tokens(readable).stream().filter(token -> !token.stopWord()).count();
  }

  /** The sentence before, over a paragraph's edge too: what it names is still spoken of. */
  private static String before(List<Placed> sentences, int ordinal) {
    return ordinal > 0 ? sentences.get(ordinal - 1).readable() : "";
  }

  /** Of the text that may be quoted: what a site adds to all its pages makes no two alike. */
  private ArticleSignature signature(List<Placed> sentences) {
    return ArticleSignature.of(
        sentences.stream().flatMap(placed -> analysis.tokens(placed.readable()).stream()).toList());
  }

  private static Document article(Article article, ListedFile listed, int sentences) {
    Document document = document(Fields.ARTICLE, article.file());
    document.add(new SortedDocValuesField(Fields.FILE_ORDER, new BytesRef(article.file())));
    document.add(new Field(Fields.WHOLE, wholeText(article), FREQUENCIES_ALONE));
    document.add(new StoredField(Fields.HEADLINE, article.title()));
    article.publisher().ifPresent(p -> document.add(new StoredField(Fields.PUBLISHER, p)));
    document.add(new StoredField(Fields.ORIGIN, article.published().origin().name()));
    document.add(new StoredField(Fields.DATE, article.published().date().toEpochDay()));
    article
        .published()
        .time()
        .ifPresent(time -> document.add(new StoredField(Fields.TIME, time.getEpochSecond())));
    article.sources().stream()
        .findFirst()
        .ifPresent(url -> document.add(new StoredField(Fields.URL, url)));
    document.add(new StoredField(Fields.HASH, article.fingerprint().hash()));
    document.add(new StoredField(Fields.SENTENCES, sentences));
    document.add(new NumericDocValuesField(Fields.DATE_ORDER, order(article.published())));
    document.add(
        new LongField(Fields.DAY, article.published().date().toEpochDay(), Field.Store.NO));
    addState(document, listed);
    addPublished(document, article);
    return document;
  }

  /** Articles that state no day come after all that do. */
  static long order(PublicationDate published) {
    return published.stated() ? published.date().toEpochDay() : Long.MIN_VALUE;
  }

  private static String wholeText(Article article) {
    return article.title()
        + "\n"
        + article.paragraphs().stream()
            .map(paragraph -> readable(article, paragraph))
            .collect(Collectors.joining("\n"));
  }

  private static String readable(Article article, Paragraph paragraph) {
    return paragraph.sentences().stream()
        .map(sentence -> article.format().readable(sentence.text()))
        .collect(Collectors.joining(" "));
  }

  /** A file that was skipped is remembered, so that it is listed and not read again unchanged. */
  static Document skipped(SkippedFile skipped, long size, long modified) {
    Document document = document(Fields.SKIPPED, skipped.file());
    document.add(new StoredField(Fields.REASON, skipped.reason()));
    document.add(new StoredField(Fields.SIZE, size));
    document.add(new StoredField(Fields.MODIFIED, modified));
    return document;
  }

  static Document ignored(String file) {
    return document(Fields.IGNORED, file);
  }

  private static void addState(Document document, ListedFile listed) {
    document.add(new StoredField(Fields.SIZE, listed.size()));
    document.add(new StoredField(Fields.MODIFIED, Manifest.nanos(listed.modified())));
  }

  static void addPublished(Document document, Article article) {
    if (article.published().stated()) {
      document.add(new LongPoint(Fields.PUBLISHED, article.published().date().toEpochDay()));
    }
  }

  private static Document document(String kind, String file) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.FILE, file, Field.Store.YES));
    return document;
  }
}
