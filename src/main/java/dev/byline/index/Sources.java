package dev.byline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many stand behind something that several articles say. Two articles of one publisher are one
 * source, and so are two articles that print the same text, whoever publishes them; of an article
 * whose publisher is not known nothing but its text can tell.
 *
 * @param articles how many articles there are
 * @param publishers how many publishers they name
 * @param unnamed how many articles name none
 * @param independent how many sources remain once those that depend on each other count as one
 */
public record Sources(int articles, int publishers, int unnamed, int independent) {

  /** Counts the sources of these articles; the same article twice is one. */
  public static Sources of(List<IndexedArticle> articles) {
    List<IndexedArticle> distinct = articles.stream().distinct().toList();
    List<String> named =
        distinct.stream().map(Sources::publisher).flatMap(Optional::stream).toList();
    return new Sources(
        distinct.size(),
        Math.toIntExact(named.stream().distinct().count()),
        distinct.size() - named.size(),
        groups(distinct).size());
  }

  /** What depends on each other, directly or through a third, stands in one group. */
  private static List<List<IndexedArticle>> groups(List<IndexedArticle> articles) {
    List<List<IndexedArticle>> groups = new ArrayList<>();
    for (IndexedArticle article : articles) {
      List<IndexedArticle> joined = new ArrayList<>(List.of(article));
      for (List<IndexedArticle> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(member -> depend(member, article))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  private static boolean depend(IndexedArticle one, IndexedArticle other) {
    return (publisher(one).isPresent() && publisher(one).equals(publisher(other)))
        || one.signature().copies(other.signature());
  }

  /** "The Quay Daily" and "Quay Daily" are one. */
  private static Optional<String> publisher(IndexedArticle article) {
    return article
        .publisher()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .map(name -> name.startsWith("the ") ? name.substring(4) : name);
  }
}
