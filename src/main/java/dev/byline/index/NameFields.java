package dev.byline.index;

import dev.byline.attribution.ArticleNames.Named;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;

/** How an article's document keeps the names it holds and what it calls them. */
final class NameFields {

  /** Every name as one term, also by document. */
  static final String NAMES = "names";

  /** Every name with one of its offices, parted by {@link #BETWEEN}. */
  static final String ROLES = "roles";

  /** No text holds it, and it comes before all that texts hold. */
  static final char BETWEEN = '\u001f';

  /** An office of more characters is a sentence. */
  private static final int LONGEST = 200;

  private NameFields() {}

  static void add(Document article, List<Named> names) {
    for (Named named : names) {
      article.add(new KeywordField(NAMES, named.name(), Field.Store.NO));
      for (String role : named.roles()) {
        if (role.length() <= LONGEST) {
          article.add(new StringField(ROLES, named.name() + BETWEEN + role, Field.Store.NO));
        }
      }
    }
  }
}
