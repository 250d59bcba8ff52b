package dev.byline.index;

import dev.byline.article.ArticleFolder;

/** Proves sentences against their files, and has a file read again that is not what was indexed. */
public final class SentenceProof {

  private final ArticleFolder folder;
  private final ArticleIndex index;

  /**
   * @param folder where the sentences should stand
   * @param index is told of files where they do not
   */
  public SentenceProof(ArticleFolder folder, ArticleIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /** Whether the sentence stands in its file at this moment, exactly as it was indexed. */
  public boolean holds(IndexedSentence sentence) {
    if (folder.proves(sentence.citation(), sentence.text())) {
      return true;
    }
    index.requeue(sentence.citation().file());
    return false;
  }
}
