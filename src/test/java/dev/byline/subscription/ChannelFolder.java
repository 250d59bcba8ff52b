package dev.byline.subscription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Channels that processes on one machine can reach: a folder with a file for each message. */
final class ChannelFolder implements BriefingDelivery {

  private final Path folder;
  private final Runnable before;
  private final Runnable after;

  /**
   * @param before run before a message is sent
   * @param after run when it is in the channel
   */
  ChannelFolder(Path folder, Runnable before, Runnable after) {
    this.folder = folder;
    this.before = before;
    this.after = after;
  }

  static ChannelFolder in(Path folder) {
    return new ChannelFolder(folder, () -> {}, () -> {});
  }

  /** The nonces of all messages, one for each message. */
  List<String> messages() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().split("_", 2)[0]).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Outcome deliver(Subscription subscription, LocalDate date, String nonce) {
    before.run();
    String id = UUID.randomUUID().toString();
    try {
      Files.createFile(folder.resolve(nonce + "_" + id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    after.run();
    return new Delivered(MessageIds.of(id));
  }

  @Override
  public Search find(Destination destination, String nonce) {
    return messages().contains(nonce) ? new Delivered(MessageIds.of("found")) : new NotFound();
  }

  @Override
  public void tellAdmins(Subscription subscription, String reason) {
    throw new UnsupportedOperationException("nobody is to be told in these tests");
  }
}
