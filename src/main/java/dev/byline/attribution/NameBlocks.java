package dev.byline.attribution;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Numbers sorted into blocks by a key, so that only what shares one is compared. Keys are kept as
 * hashes: two that clash by chance cost a comparison, nothing else. Half a million entries take
 * four megabytes.
 */
final class NameBlocks {

  /** So many low bits hold the number, the others the key's hash. */
  private static final int NUMBER_BITS = 24;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** The most names that are told apart. */
  static final int MOST = (int) NUMBER;

  /** In a larger block the key says nothing: everybody is called so. */
  private static final int LARGEST = 400;

  private long[] entries = new long[1024];
  private int size;

  void add(String key, int number) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = hash(key) << NUMBER_BITS | number;
  }

  /** FNV-1a over UTF-16 code units, in 64 bits, of which the low forty are kept. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ hash >>> 40;
  }

  /** Gives each block of at least two numbers, in rising order and each once. */
  void forEach(Consumer<int[]> block) {
    Arrays.sort(entries, 0, size);
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && entries[to] >>> NUMBER_BITS == entries[from] >>> NUMBER_BITS) {
        to++;
      }
      if (to - from > 1 && to - from <= LARGEST) {
        int[] numbers =
            Arrays.stream(entries, from, to).mapToInt(e -> (int) (e & NUMBER)).distinct().toArray();
        if (numbers.length > 1) {
          block.accept(numbers);
        }
      }
      from = to;
    }
  }
}
