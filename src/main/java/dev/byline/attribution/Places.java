package dev.byline.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The places of an article line by line: what stands near a phrase, and how near. */
final class Places {

  /** How many lines back are looked at. */
  private static final int MOST_LINES = 300;

  private final List<List<Place>> byLine = new ArrayList<>();

  /** How many sentences before each line are more than a quotation. */
  private final List<Integer> depths = new ArrayList<>();

  /** The number of each line's paragraph. */
  private final List<Integer> paragraphs = new ArrayList<>();

  /** Begins the next line of a paragraph. */
  void begin(Line line, int paragraph) {
    paragraphs.add(paragraph);
    boolean told = line.tokens().stream().anyMatch(Token::word);
    int before = depths.isEmpty() ? 0 : depths.getLast();
    depths.add(before + (told ? 1 : 0));
    byLine.add(new ArrayList<>());
  }

  /** Adds to the last line that began. */
  void add(Place place) {
    byLine.getLast().add(place);
  }

  /** Whether two lines stand in one paragraph. */
  boolean together(int one, int other) {
    return paragraphs.get(one).equals(paragraphs.get(other));
  }

  /** Keeps in mind that somebody said something in a line. */
  void spoke(int line, Entity speaker) {
    byLine.get(line).add(new Place(speaker, -1, -1, Place.Rank.SPEAKER, true));
  }

  /** Who has said something in the paragraph of a line up to there, each once. */
  List<Entity> speakers(int line) {
    Set<Entity> speakers = new LinkedHashSet<>();
    for (int i = Math.max(0, line - MOST_LINES); i <= line; i++) {
      if (together(i, line)) {
        of(i).stream()
            .filter(place -> place.rank() == Place.Rank.SPEAKER)
            .map(Place::entity)
            .forEach(speakers::add);
      }
    }
    return List.copyOf(speakers);
  }

  /** Whether somebody has said nothing up to a line though another has since they were named. */
  boolean silent(Entity entity, int line) {
    boolean others = false;
    boolean named = false;
    for (int i = line; i >= 0 && line - i < MOST_LINES; i--) {
      for (Place place : of(i)) {
        boolean speaks = place.rank() == Place.Rank.SPEAKER;
        if (place.entity() == entity && speaks) {
          return false;
        }
        named |= place.entity() == entity && !place.pronoun();
        others |= speaks && !named;
      }
    }
    return others;
  }

  int lines() {
    return byLine.size();
  }

  List<Place> of(int line) {
    return line < 0 || line >= byLine.size() ? List.of() : byLine.get(line);
  }

  /** The places of a line that stand wholly before a token. */
  List<Place> before(int line, int token) {
    return of(line).stream().filter(place -> place.last() < token).toList();
  }

  /** How many sentences lie between two lines, those within a quotation left out. */
  int distance(int from, int to) {
    return Math.abs(depth(to) - depth(from));
  }

  private int depth(int line) {
    return depths.isEmpty() ? 0 : depths.get(Math.clamp(line, 0, depths.size() - 1));
  }
}
