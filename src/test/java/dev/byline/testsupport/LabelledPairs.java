package dev.byline.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Pairs with the heading they stand under, from a text file beside the class that reads them. */
public record LabelledPairs(List<Labelled> all) {

  /**
   * A pair.
   *
   * @param label the heading in brackets above it
   * @param fields the line's parts between its bars, stripped
   */
  public record Labelled(String label, List<String> fields) {}

  public static LabelledPairs read(Class<?> user, String file) {
    try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(file), file)) {
      List<Labelled> all = new ArrayList<>();
      String label = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          label = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          all.add(
              new Labelled(label, Arrays.stream(line.split("\\|")).map(String::strip).toList()));
        }
      }
      return new LabelledPairs(all);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Labelled> of(String label) {
    return all.stream().filter(pair -> pair.label().equals(label)).toList();
  }
}
