package dev.byline.index;

/**
 * The names of the index's fields.
 *
 * <p>A file becomes one block of documents: its sentences in reading order, its statements, then
 * the article. A sentence or statement finds its article by {@link #TO_ARTICLE}, which stays true
 * through merges because a block is only ever deleted whole.
 */
final class Fields {

  /** The kind of document: one of the constants below. */
  static final String KIND = "kind";

  static final String SENTENCE = "sentence";
  static final String STATEMENT = "statement";
  static final String ARTICLE = "article";
  static final String SKIPPED = "skipped";
  static final String IGNORED = "ignored";

  /** On every document: the path relative to the articles folder. */
  static final String FILE = "file";

  // What a sentence is searched by, the strongest first.
  static final String BODY = "body";
  static final String EXACT = "exact";
  static final String TITLE = "title";

  /** Of the body's words their {@link WordKind} only, at their positions. */
  static final String KINDS = "kinds";

  static final String BEFORE = "before";
  static final String PARAGRAPH = "paragraph";

  /** On the article and its statements: its stated epoch day, for sorting. */
  static final String DATE_ORDER = "dateOrder";

  /** On the same: its file again, for sorting. */
  static final String FILE_ORDER = "fileOrder";

  /** On the article: every term of its text and title. */
  static final String WHOLE = "whole";

  /** On a statement and the sentences it stands in: each speaker's name. */
  static final String SAID_BY = "saidBy";

  /** On a statement: the canonical name of each speaker, whole. */
  static final String SPEAKER_NAME = "speakerName";

  /** Epoch day of the stated publication, on sentences and articles. */
  static final String PUBLISHED = "published";

  /** On an article: the epoch day that it counts to, its file's where it states none. */
  static final String DAY = "day";

  /** On a sentence or statement: how many documents further the article's own stands. */
  static final String TO_ARTICLE = "toArticle";

  /** On a sentence: how many terms its body has. */
  static final String LENGTH = "length";

  /** On a sentence: how many of its paragraph stand before it. */
  static final String PLACE = "place";

  /** On a sentence: kinds of things it holds, packed by {@link Holds#pack}. */
  static final String HOLDS = "holds";

  /** On a sentence: the epoch days that it tells of, as ranges; see {@link SentenceDates}. */
  static final String DAYS = "days";

  // Stored only.
  static final String DATES = "dates";
  static final String SPEAKER = "speaker";
  static final String SAID = "said";
  static final String TEXT = "text";
  static final String LINE = "line";
  static final String START = "start";
  static final String END = "end";
  static final String ORDINAL = "ordinal";
  static final String PARAGRAPH_NUMBER = "paragraphNumber";
  static final String HEADLINE = "headline";
  static final String PUBLISHER = "publisher";
  static final String ORIGIN = "origin";
  static final String DATE = "date";
  static final String TIME = "time";
  static final String URL = "url";
  static final String HASH = "hash";
  static final String SENTENCES = "sentences";
  static final String SIGNATURE = "signature";
  static final String REASON = "reason";

  // What a file was when it was read, for telling whether it changed.
  static final String SIZE = "size";
  static final String MODIFIED = "modified";

  private Fields() {}
}
