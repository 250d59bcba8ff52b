package dev.byline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.byline.article.FolderListing.ListedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DiskFolderTest {

  @TempDir Path temp;
  private Path folder;
  private Path outside;
  private DiskFolder articles;

  @BeforeEach
  void prepare() throws IOException {
    folder = Files.createDirectory(temp.resolve("articles"));
    outside = Files.createDirectory(temp.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "Nobody may read this.");
    articles =
        new DiskFolder(new ArticleProperties(folder, DataSize.ofKilobytes(2)), Clock.systemUTC());
  }

  @Test
  void listsRecursivelyAndSorted() throws IOException {
    write("b.txt", "x");
    write("sub/deep/A.HTM", "x");
    write("a.md", "x");
    write("sub/notes.pdf", "x");
    write(".hidden/c.txt", "x");
    write(".d.txt", "x");

    FolderListing listing = articles.list();

    assertThat(listing.files())
        .extracting(ListedFile::file)
        .containsExactly("a.md", "b.txt", "sub/deep/A.HTM");
    assertThat(listing.ignored()).containsExactly("sub/notes.pdf");
    assertThat(listing.skipped()).isEmpty();
  }

  @Test
  void aMissingFolderIsNamed() {
    DiskFolder missing =
        new DiskFolder(
            new ArticleProperties(temp.resolve("nowhere"), DataSize.ofMegabytes(1)),
            Clock.systemUTC());

    assertThatIOException().isThrownBy(missing::list).withMessageContaining("nowhere");
  }

  @Test
  void linksThatLeaveTheFolderAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("dir"), outside);
    Files.createSymbolicLink(folder.resolve("dead.txt"), temp.resolve("nothing.txt"));

    assertThat(articles.list().files()).isEmpty();
    assertThat(articles.list().skipped())
        .extracting(SkippedFile::file, SkippedFile::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("dead.txt", "a link that leads nowhere"),
            org.assertj.core.groups.Tuple.tuple("dir", "a link that leaves the articles folder"),
            org.assertj.core.groups.Tuple.tuple(
                "file.txt", "a link that leaves the articles folder"));
    assertThat(reason("file.txt")).isEqualTo("not in the articles folder");
    assertThat(reason("dir/secret.txt")).isEqualTo("not in the articles folder");
  }

  @Test
  void linksInsideTheFolderAreFollowed() throws IOException {
    write(".data/a.txt", "The wall stands where it stood.");
    Files.createSymbolicLink(folder.resolve("a.txt"), Path.of(".data/a.txt"));

    assertThat(articles.list().files()).extracting(ListedFile::file).containsExactly("a.txt");
    assertThat(articles.read("a.txt")).isInstanceOf(ReadOutcome.Read.class);
  }

  @Test
  void pathsThatLeaveTheFolderAreRefused() {
    for (String path :
        new String[] {
          "../outside/secret.txt",
          "sub/../../outside/secret.txt",
          "/etc/hosts.txt",
          "",
          "..",
          "./a.txt",
          "a\0.txt",
          outside.resolve("secret.txt").toString()
        }) {
      assertThat(articles.read(path)).as(path).isInstanceOf(ReadOutcome.Skipped.class);
    }
  }

  @Test
  void everySkippedFileHasItsReason() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\n\t");
    write("marks.txt", "--- *** ---");
    write("large.txt", "word ".repeat(1000));
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 0, 2, 0, 3});
    Files.createDirectory(folder.resolve("folder.txt"));

    assertThat(reason("empty.txt")).isEqualTo("empty");
    assertThat(reason("blank.txt")).isEqualTo("empty");
    assertThat(reason("marks.txt")).isEqualTo("without words");
    assertThat(reason("large.txt")).contains("more than the").contains("allowed");
    assertThat(reason("binary.txt")).isEqualTo("binary, not text");
    assertThat(reason("folder.txt")).isEqualTo("cannot be read: not a regular file");
    assertThat(reason("gone.txt")).isEqualTo("no longer there");
    write("a.pdf", "x");
    assertThat(reason("a.pdf")).isEqualTo("not a kind of file that is read");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String reason(String file) {
    return ((ReadOutcome.Skipped) articles.read(file)).file().reason();
  }
}
