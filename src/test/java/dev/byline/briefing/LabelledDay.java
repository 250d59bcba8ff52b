package dev.byline.briefing;

import dev.byline.testsupport.Newsroom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day of invented articles of which people said what event each tells of, and how much each
 * sentence tells of the event: 3 its core, 2 of weight, 1 beside it, 0 nothing.
 *
 * @param events the event of each article, by file
 * @param grades of sentences, by event and then by their words
 */
record LabelledDay(
    List<Labelled> articles, Map<String, String> events, Map<String, Map<String, Integer>> grades) {

  /** An article and how its file is named. */
  record Labelled(String file, String markdown) {}

  /** The day that belongs to the tests. */
  static LabelledDay own() throws IOException {
    try (InputStream articles = resource("articles.json");
        InputStream relevance = resource("relevance.json")) {
      return read(articles, relevance);
    }
  }

  /** Another day, from the two files of a folder. */
  static LabelledDay in(Path folder) throws IOException {
    try (InputStream articles = Files.newInputStream(folder.resolve("articles.json"));
        InputStream relevance = Files.newInputStream(folder.resolve("relevance.json"))) {
      return read(articles, relevance);
    }
  }

  private static InputStream resource(String file) {
    return Objects.requireNonNull(LabelledDay.class.getResourceAsStream(file), file);
  }

  private static LabelledDay read(InputStream articles, InputStream relevance) {
    JsonMapper json = new JsonMapper();
    List<Labelled> all = new ArrayList<>();
    Map<String, String> events = new LinkedHashMap<>();
    for (JsonNode article : json.readTree(articles)) {
      String file = article.path("id").asString() + ".md";
      events.put(file, article.path("event").asString());
      all.add(new Labelled(file, markdown(article)));
    }
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (Map.Entry<String, JsonNode> event : json.readTree(relevance).properties()) {
      Map<String, Integer> sentences = new LinkedHashMap<>();
      for (JsonNode sentence : event.getValue().path("sentences")) {
        sentences.put(words(sentence.path("text").asString()), sentence.path("relevance").asInt());
      }
      grades.put(event.getKey(), sentences);
    }
    return new LabelledDay(all, events, grades);
  }

  private static String markdown(JsonNode article) {
    StringBuilder text = new StringBuilder("---\n");
    for (String key : List.of("title", "publisher", "published")) {
      text.append(key).append(": ").append(json(article.path(key).asString())).append('\n');
    }
    text.append("---\n");
    article.path("paragraphs").forEach(part -> text.append(part.asString()).append("\n\n"));
    return text.toString();
  }

  private static String json(String value) {
    return new JsonMapper().writeValueAsString(value);
  }

  /** Letters and digits alone: a sentence is known again however its ends were cut. */
  static String words(String sentence) {
    return sentence.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The grade of a sentence, or of the graded one that it is cut from or holds; -1 for neither. */
  int grade(String event, String sentence) {
    Map<String, Integer> known = grades.getOrDefault(event, Map.of());
    String words = words(sentence);
    Integer grade = known.get(words);
    if (grade != null) {
      return grade;
    }
    return known.entrySet().stream()
        .filter(e -> e.getKey().contains(words) || words.contains(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(-1);
  }

  /** Writes the articles to a folder and starts over them, with their index built. */
  Newsroom start(Path home) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    for (Labelled article : articles) {
      Files.writeString(home.resolve("articles").resolve(article.file()), article.markdown());
    }
    return Newsroom.start(home).settled();
  }
}
