package dev.byline.testsupport;

import dev.byline.article.ArticleFolder;
import dev.byline.article.Citation;
import dev.byline.article.FolderListing;
import dev.byline.article.ReadOutcome;
import java.io.IOException;
import java.util.Optional;

/** A folder that does as the one within does, but for what a test overrides. */
public class WrappedFolder implements ArticleFolder {

  private final ArticleFolder folder;

  protected WrappedFolder(ArticleFolder folder) {
    this.folder = folder;
  }

  @Override
  public FolderListing list() throws IOException {
    return folder.list();
  }

  @Override
  public ReadOutcome read(String file) {
    return folder.read(file);
  }

  @Override
  public boolean holds(String file) {
    return folder.holds(file);
  }

  @Override
  public Optional<String> cut(Citation citation) {
    return folder.cut(citation);
  }
}
