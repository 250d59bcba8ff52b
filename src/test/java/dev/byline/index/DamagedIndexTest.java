package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.byline.article.ArticleFolder;
import dev.byline.attribution.ArticleNames;
import dev.byline.attribution.Attribution;
import dev.byline.index.ArticleIndex.Mode;
import dev.byline.index.IndexState.Outcome;
import dev.byline.testsupport.Newsroom;
import dev.byline.testsupport.SmallNewsroom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedIndexTest {

  private static final Predicate<Path> COMMIT = named("segments_.*");
  private static final Predicate<Path> SEGMENT = named("_.*\\.(cfs|fdt)");

  @TempDir Path home;

  /** What may become of a file. */
  enum Damage {
    GARBAGE {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "this is no index");
      }
    },
    EMPTY {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    CUT_SHORT {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    ONE_BIT {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    },
    GONE {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    };

    abstract void to(Path file) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(
      value = Damage.class,
      names = {"GARBAGE", "EMPTY", "CUT_SHORT", "ONE_BIT"})
  void anIndexWithADamagedCommitIsMovedAsideAndBuiltAnew(Damage damage) throws IOException {
    Newsroom.small(home).close();
    damage.to(one(indexFolder(), COMMIT));

    movedAsideAndBuiltAnew();
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void anIndexWithADamagedSegmentIsMovedAsideAndBuiltAnew(Damage damage) throws IOException {
    Newsroom.small(home).close();
    damage.to(one(indexFolder(), SEGMENT));

    movedAsideAndBuiltAnew();
  }

  @Test
  void anIndexWithoutACommitIsBuiltAnew() throws IOException {
    Newsroom.small(home).close();
    Files.delete(one(indexFolder(), COMMIT));

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size());
    }
  }

  @Test
  void onlyTheLastDamagedIndexIsKept() throws IOException {
    for (int i = 0; i < 3; i++) {
      Newsroom.small(home).close();
      Damage.GARBAGE.to(one(indexFolder(), COMMIT));
    }

    movedAsideAndBuiltAnew();
  }

  @Test
  void anIndexOfAnotherFormatIsMovedAsideAndBuiltAnew() throws IOException {
    Newsroom.small(home).close();
    commit(Map.of("format", "0", "generation", "7"));

    movedAsideAndBuiltAnew();
  }

  @Test
  void anIndexWithAnUnreadableLabelIsMovedAsideAndBuiltAnew() throws IOException {
    Newsroom.small(home).close();
    commit(Map.of("format", GenerationStore.FORMAT, "generation", "1", "indexedAt", "noon"));

    movedAsideAndBuiltAnew();
  }

  @Test
  void aForeignIndexIsMovedAside() throws IOException {
    SmallNewsroom.write(home);
    Files.createDirectories(indexFolder());
    commit(Map.of());

    movedAsideAndBuiltAnew();
  }

  @Test
  void aLockFileLeftBehindDoesNoHarm() throws IOException {
    Newsroom.small(home).close();
    Files.writeString(indexFolder().resolve("write.lock"), "");

    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(newsroom.attempt(Mode.FULL).outcome()).isEqualTo(Outcome.SUCCEEDED);
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aGenerationThatIsDamagedOnTheWayToTheDiskIsNeverServed(Damage damage) throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.write(SmallNewsroom.MARKET, "Herring is sold out, the stallholders say.");
    }
    Path data = home.resolve("data");

    try (Newsroom parts = Newsroom.start(home, home.resolve("other"))) {
      FailingDisk disk = new FailingDisk(damage);
      try (LuceneArticleIndex index = index(data, disk::open, parts)) {
        index.start();
        settled(index);

        assertThat(index.state().attempt().orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(disk.damaged).isTrue();
        assertThat(index.state().summary().orElseThrow().generation()).isEqualTo(1);
        assertThat(soldOut(index, parts)).isFalse();
        index.stop();
      }
      try (LuceneArticleIndex index = index(data, FSDirectory::open, parts)) {
        index.start();

        assertThat(index.state().summary().orElseThrow().articles())
            .isEqualTo(SmallNewsroom.size());
        settled(index);
        assertThat(index.state().summary().orElseThrow().generation()).isEqualTo(2);
        assertThat(soldOut(index, parts)).isTrue();
        index.stop();
      }
      assertThat(aside()).isEmpty();
    }
  }

  @Test
  void afterADamagedGenerationTheNextAttemptSucceeds() throws IOException {
    try (Newsroom newsroom = Newsroom.small(home)) {
      newsroom.write(SmallNewsroom.MARKET, "Herring is sold out, the stallholders say.");
    }
    try (Newsroom parts = Newsroom.start(home, home.resolve("other"));
        LuceneArticleIndex index =
            index(home.resolve("data"), new FailingDisk(Damage.ONE_BIT)::open, parts)) {
      index.start();
      settled(index);
      assertThat(index.start(Mode.CHANGES)).isTrue();
      settled(index);

      assertThat(index.state().attempt().orElseThrow().outcome()).isEqualTo(Outcome.SUCCEEDED);
      assertThat(index.state().summary().orElseThrow().generation()).isEqualTo(2);
      index.stop();
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aDamagedFirstGenerationIsNoGeneration(Damage damage) throws IOException {
    SmallNewsroom.write(home);
    Path data = home.resolve("data");
    try (Newsroom parts = Newsroom.start(home, home.resolve("other"))) {
      try (LuceneArticleIndex index = index(data, new FailingDisk(damage)::open, parts)) {
        index.start();
        settled(index);

        assertThat(index.open()).isEmpty();
        index.stop();
      }
      try (LuceneArticleIndex index = index(data, FSDirectory::open, parts)) {
        index.start();
        settled(index);

        assertThat(index.state().summary().orElseThrow().generation()).isEqualTo(1);
        index.stop();
      }
      assertThat(aside()).isEmpty();
    }
  }

  private void movedAsideAndBuiltAnew() throws IOException {
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().articles()).isEqualTo(SmallNewsroom.size());
      assertThat(Searches.texts(newsroom, "herring")).hasSize(2);
      assertThat(aside()).hasSize(1);
    }
    try (Newsroom newsroom = Newsroom.start(home).settled()) {
      assertThat(newsroom.summary().generation()).isEqualTo(1);
      assertThat(aside()).hasSize(1);
    }
  }

  /** A disk that spoils one new segment's file just as the first commit becomes the last one. */
  private static final class FailingDisk {

    private final Damage damage;
    private boolean damaged;

    FailingDisk(Damage damage) {
      this.damage = damage;
    }

    Directory open(Path folder) throws IOException {
      Set<Path> before = new HashSet<>(files(folder, SEGMENT));
      return new FilterDirectory(FSDirectory.open(folder)) {
        @Override
        public void rename(String source, String destination) throws IOException {
          super.rename(source, destination);
          if (!damaged && destination.startsWith("segments_")) {
            damaged = true;
            damage.to(one(folder, SEGMENT.and(file -> !before.contains(file))));
          }
        }
      };
    }
  }

  /** An index over this test's articles, made of the parts of a newsroom. */
  private LuceneArticleIndex index(Path data, GenerationStore.Opener opener, Newsroom parts)
      throws IOException {
    Attribution attribution = parts.get(Attribution.class);
    ArticleNames names = parts.get(ArticleNames.class);
    TextAnalysis analysis = parts.get(TextAnalysis.class);
    return new LuceneArticleIndex(
        new GenerationStore(data, Clock.systemUTC(), opener),
        parts.get(ArticleFolder.class),
        new SentenceDocuments(analysis, attribution, names),
        EnglishTextAnalysis.VERSION + " " + attribution.version() + " " + names.version(),
        served -> {},
        Clock.systemUTC());
  }

  private static void settled(ArticleIndex index) {
    await().until(() -> !index.state().running());
  }

  private static boolean soldOut(ArticleIndex index, Newsroom parts) {
    try (IndexView view = index.open().orElseThrow()) {
      return Searches.texts(view, parts.get(TextAnalysis.class), "herring")
          .contains("Herring is sold out, the stallholders say.");
    }
  }

  private void commit(Map<String, String> label) throws IOException {
    try (Directory directory = FSDirectory.open(indexFolder());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(label.entrySet());
      writer.commit();
    }
  }

  private Path indexFolder() {
    return home.resolve("data").resolve("index");
  }

  private List<Path> aside() throws IOException {
    return files(home.resolve("data"), named("index\\.aside-.*"));
  }

  private static Predicate<Path> named(String pattern) {
    return file -> file.getFileName().toString().matches(pattern);
  }

  private static Path one(Path folder, Predicate<Path> which) throws IOException {
    return files(folder, which).getFirst();
  }

  private static List<Path> files(Path folder, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(which).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
