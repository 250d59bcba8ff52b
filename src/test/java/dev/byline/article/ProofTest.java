package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ProofTest {

  private static final String TEXT = "The wall will be rebuilt. Nobody knows what it costs.";

  @TempDir Path temp;
  private Path folder;
  private DiskFolder articles;

  @BeforeEach
  void prepare() throws IOException {
    folder = Files.createDirectory(temp.resolve("articles"));
    // A minute ahead, so that what was just written counts as long at rest.
    Clock later = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofMinutes(1));
    articles = new DiskFolder(new ArticleProperties(folder, DataSize.ofKilobytes(64)), later);
  }

  @Test
  void aSentenceThatStandsThereIsProven() throws IOException {
    Article article = write("a.txt", TEXT);

    assertThat(proves(article)).isTrue();
    assertThat(proves(article)).isTrue();
  }

  @Test
  void aPagesSentenceIsProvenByItsSource() throws IOException {
    Article article =
        write("a.html", "<p>The <b>wall</b> &amp; the tower\n will be rebuilt. Now.</p>");

    assertThat(article.paragraphs().getFirst().sentences().getFirst().text())
        .isEqualTo("The wall & the tower will be rebuilt.");
    assertThat(proves(article)).isTrue();
  }

  @Test
  void otherWordsOrAnotherPlaceAreNot() throws IOException {
    Article article = write("a.txt", TEXT);
    String hash = article.fingerprint().hash();

    assertThat(
            articles.proves(
                new Citation("a.txt", 1, new SourceSpan(0, 25), hash), "The wall will be razed.."))
        .isFalse();
    assertThat(
            articles.proves(
                new Citation("a.txt", 1, new SourceSpan(1, 26), hash), "The wall will be rebuilt."))
        .isFalse();
    assertThat(articles.proves(new Citation("a.txt", 1, new SourceSpan(0, 9999), hash), TEXT))
        .isFalse();
    assertThat(
            articles.proves(
                new Citation("a.txt", 1, new SourceSpan(0, 25), "0".repeat(64)),
                "The wall will be rebuilt."))
        .isFalse();
  }

  @Test
  void aChangedFileProvesNothing() throws IOException {
    Article article = write("a.txt", TEXT);
    assertThat(proves(article)).isTrue();

    Files.writeString(folder.resolve("a.txt"), TEXT + " Perhaps.");

    assertThat(proves(article)).isFalse();
  }

  @Test
  void aChangeOfEqualLengthWithItsTimeSetBackIsSeen() throws IOException {
    Article article = write("a.txt", TEXT);
    assertThat(proves(article)).isTrue();
    FileTime time = Files.getLastModifiedTime(folder.resolve("a.txt"));

    Files.writeString(folder.resolve("a.txt"), TEXT.replace("wall", "mill"));
    Files.setLastModifiedTime(folder.resolve("a.txt"), time);

    assertThat(proves(article)).isFalse();
  }

  @Test
  void aFileThatWasOnlyTouchedStillProves() throws IOException {
    Article article = write("a.txt", TEXT);

    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.EPOCH));

    assertThat(proves(article)).isTrue();
  }

  @Test
  void aDeletedFileProvesNothing() throws IOException {
    Article article = write("a.txt", TEXT);
    assertThat(proves(article)).isTrue();

    Files.delete(folder.resolve("a.txt"));

    assertThat(proves(article)).isFalse();
  }

  @Test
  void aLinkOutOfTheFolderProvesNothing() throws IOException {
    Article article = write("a.txt", TEXT);
    assertThat(proves(article)).isTrue();

    Path elsewhere = Files.move(folder.resolve("a.txt"), temp.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("a.txt"), elsewhere);

    assertThat(proves(article)).isFalse();
  }

  @Test
  void whatWasTouchedJustBeforeTheReadingIsReadAgain() {
    FileState state =
        new FileState(true, 3, Instant.ofEpochSecond(100), Instant.ofEpochSecond(100), "k");

    assertThat(new ProvenText.Kept(state, Instant.ofEpochSecond(101), "h", "t").holdsFor(state))
        .isFalse();
    assertThat(new ProvenText.Kept(state, Instant.ofEpochSecond(103), "h", "t").holdsFor(state))
        .isTrue();
  }

  private Article write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return ((ReadOutcome.Read) articles.read(file)).article();
  }

  private boolean proves(Article article) {
    Sentence sentence = article.paragraphs().getFirst().sentences().getFirst();
    return articles.proves(
        new Citation(
            article.file(), sentence.line(), sentence.span(), article.fingerprint().hash()),
        sentence.text());
  }
}
