package dev.byline.index;

import dev.byline.attribution.NameLearning;
import java.util.Optional;
import org.springframework.context.event.EventListener;

/** Shows the name book the names of each generation that is served. */
final class NameRefresh {

  private final ArticleIndex index;
  private final NameLearning book;

  NameRefresh(ArticleIndex index, NameLearning book) {
    this.index = index;
    this.book = book;
  }

  @EventListener
  void on(GenerationServed served) {
    Optional<IndexView> open = index.open();
    if (open.isPresent()) {
      try (IndexView view = open.get()) {
        book.learn(view.names());
      }
    }
  }
}
