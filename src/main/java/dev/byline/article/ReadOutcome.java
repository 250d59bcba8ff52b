package dev.byline.article;

/** What came of reading one file. */
public sealed interface ReadOutcome {

  /** The file is an article. */
  record Read(Article article) implements ReadOutcome {}

  /** The file is none that can be used; the others go on. */
  record Skipped(SkippedFile file) implements ReadOutcome {}
}
