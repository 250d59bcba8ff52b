package dev.byline.discord;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps what was asked under short keys that fit a button, in a file, so that buttons go on working
 * after a restart. The oldest are forgotten.
 */
final class Exchanges implements AutoCloseable {

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

  /** Opens the file, or begins it. */
  static Exchanges in(Path file) {
    return new Exchanges(
        new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open());
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
