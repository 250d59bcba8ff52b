package dev.byline.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was asked under short keys that fit a button, in a file, so that buttons go on working
 * after a restart. The oldest are forgotten.
 */
final class Exchanges implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);

  /** How many are kept. */
  private static final int MOST = 100_000;

  private final MVStore store;

  /** By time and chance, so that the first are the oldest. */
  private final MVMap<String, String[]> kept;

  private final SecureRandom random = new SecureRandom();

  private Exchanges(MVStore store) {
    this.store = store;
    this.kept = store.openMap("asked");
  }

  /**
   * Opens the file, or begins it. One that cannot be read is put aside; where it cannot be, as when
   * another process holds it, nothing outlives this process.
   */
  static Exchanges in(Path file) {
    try {
      return opened(file);
    } catch (MVStoreException e) {
      if (e.getErrorCode() != DataUtils.ERROR_FILE_CORRUPT) {
        return forgetful(file, e);
      }
      Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
      LOG.warn("{} cannot be read ({}); it is kept as {}", file, e.getMessage(), aside);
      try {
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        return opened(file);
      } catch (IOException | MVStoreException failure) {
        return forgetful(file, failure);
      }
    }
  }

  private static Exchanges opened(Path file) {
    return new Exchanges(
        new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open());
  }

  private static Exchanges forgetful(Path file, Exception why) {
    LOG.warn(
        "{} cannot be used ({}): buttons will not work after the next start",
        file,
        why.getMessage());
    return new Exchanges(new MVStore.Builder().autoCommitDisabled().open());
  }

  /** Keeps one; the key has at most 24 letters that a button may hold. */
  String keep(Exchange exchange) {
    String key =
        String.format(Locale.ROOT, "%011x", System.currentTimeMillis())
            + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    kept.put(
        key,
        new String[] {
          exchange.language().toLanguageTag(), exchange.line(), exchange.before().orElse("")
        });
    while (kept.size() > MOST) {
      kept.remove(kept.firstKey());
    }
    store.commit();
    return key;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[6];
    random.nextBytes(bytes);
    return bytes;
  }

  Optional<Exchange> get(String key) {
    return Optional.ofNullable(kept.get(key))
        .map(
            fields ->
                new Exchange(
                    fields[1],
                    Optional.of(fields[2]).filter(line -> !line.isEmpty()),
                    Locale.forLanguageTag(fields[0])));
  }

  @Override
  public void close() {
    store.close();
  }
}
