package dev.byline.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.byline.answer.Finding.Differing;
import dev.byline.answer.Finding.Found;
import dev.byline.article.ArticleFolder;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.IndexView;
import dev.byline.index.NotReadyException;
import dev.byline.index.SentenceProof;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps what was found for a question as long as its generation is served and the names stay as
 * they are, and proves every quote each time it is shown.
 */
final class ProvenAnswers implements Answers {

  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
  private static final Pattern CLOSING = Pattern.compile("[\\s?!.]+$");

  private final ArticleIndex index;
  private final ArticleFolder folder;
  private final SentenceProof proof;
  private final Finder finder;
  private final Clock clock;
  private final NameBook names;
  private final Cache<Key, Finding> findings;

  /** What makes two questions the same one: all that finding depends on, as "yesterday" does. */
  private record Key(
      String question,
      int limit,
      Optional<String> speaker,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      LocalDate today,
      long generation,
      long names) {

    static Key of(Question question, LocalDate today, long generation, long names) {
      String folded = SPACE.matcher(question.text().strip()).replaceAll(" ");
      return new Key(
          CLOSING.matcher(folded).replaceAll(""),
          question.limit(),
          question.speaker(),
          question.from(),
          question.to(),
          today,
          generation,
          names);
    }
  }

  ProvenAnswers(
      ArticleIndex index,
      ArticleFolder folder,
      Finder finder,
      NameBook names,
      AnswerProperties properties,
      Clock clock) {
    this.clock = clock;
    this.index = index;
    this.names = names;
    this.folder = folder;
    this.proof = new SentenceProof(folder, index);
    this.finder = finder;
    this.findings =
        Caffeine.newBuilder()
            .maximumWeight(properties.cacheSize().toBytes())
            .weigher((Key key, Finding finding) -> finding.weight())
            .recordStats()
            .build();
  }

  Cache<?, ?> cache() {
    return findings;
  }

  @Override
  public Answer answer(Question question) {
    try (IndexView view = index.open().orElseThrow(() -> NotReadyException.of(index.state()))) {
      LocalDate today = LocalDate.now(question.zone().map(clock::withZone).orElse(clock));
      Key key = Key.of(question, today, view.summary().generation(), names.version());
      Optional<Finding> kept = Optional.ofNullable(findings.getIfPresent(key));
      Finding finding = kept.orElseGet(() -> finder.find(question, today, view));
      if (kept.isEmpty()) {
        findings.put(key, finding);
      }
      List<Quote> quotes = proven(finding.found(), question.limit());
      if (quotes.isEmpty()) {
        return new Answer.NoEvidence(
            question.text(),
            finding.searched(),
            kept.isPresent(),
            finding.instead(),
            unproven(finding.found()));
      }
      return new Answer.Answered(
          question.text(),
          finding.searched(),
          kept.isPresent(),
          quotes,
          finding.differences().stream().map(this::proven).flatMap(Optional::stream).toList());
    }
  }

  private List<Quote> proven(List<Found> found, int limit) {
    List<Quote> quotes = new ArrayList<>();
    for (Found one : found) {
      if (quotes.size() == limit) {
        break;
      }
      // Where the first place fails its proof, a copy that holds stands in for it.
      List<Found> proven =
          Stream.concat(Stream.of(one), one.copies().stream())
              .filter(place -> proof.holds(place.sentence()))
              .toList();
      if (!proven.isEmpty()) {
        quotes.add(proven.getFirst().quote(proven.subList(1, proven.size())));
      }
    }
    return quotes;
  }

  /** The sides that still stand in their files, while there are two. */
  private Optional<Difference> proven(Differing differing) {
    List<Quote> sides = proven(differing.sides(), differing.sides().size());
    return sides.size() < 2 ? Optional.empty() : Optional.of(new Difference(differing.on(), sides));
  }

  private Unproven unproven(List<Found> found) {
    int gone =
        Math.toIntExact(
            found.stream().filter(one -> !folder.holds(one.sentence().citation().file())).count());
    return new Unproven(found.size() - gone, gone);
  }
}
