package dev.byline.briefing;

import dev.byline.briefing.NearestArticles.Neighbour;
import dev.byline.index.ArticleSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Says which articles of a day tell of one event.
 *
 * <p>Group-average agglomerative clustering: the two groups whose articles are on average most
 * alike become one, until no two are alike enough (Manning, Raghavan and Schütze, 2008, section
 * 17.3). Likeness is a product of vectors, so the average over all pairs is the product of the
 * sums, and no matrix is needed. Only pairs of near neighbours are ever looked at: an average
 * cannot be high where no pair is.
 *
 * <p>Each article's likeness is measured by its own surroundings (local scaling; Zelnik-Manor and
 * Perona, 2004), half of it: where a whole region of the day is alike, as all reports of one war
 * are, two articles must be more alike to be one story than two that stand alone.
 */
final class StoryGrouping {

  /**
   * The least average likeness within a story. Chosen on the labelled day, where little changes
   * from 0.25 to 0.30.
   */
  private static final double ONE_STORY = 0.27;

  /** Neighbours that are an article's surroundings: about as many as a story has articles. */
  private static final int SURROUNDINGS = 5;

  /** The power for each side: a quarter each is half of what full local scaling divides by. */
  private static final double SCALING = 0.25;

  /** An article like no other has surroundings too, or anything would seem close to it. */
  private static final double LEAST_SURROUNDINGS = 0.03;

  private final PriorityQueue<Pair> open = new PriorityQueue<>();
  private final Map<Long, Long> looked = new HashMap<>();
  private final Group[] groups;

  private StoryGrouping(int articles) {
    this.groups = new Group[articles];
  }

  /** Articles that are together, found under the number of any of them. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private TermVector sum;

    Group(int article, TermVector vector) {
      members.add(article);
      this.sum = vector;
    }

    double likeness(Group other) {
      return sum.dot(other.sum) / ((double) members.size() * other.members.size());
    }
  }

  /**
   * Two groups that may become one.
   *
   * @param likeness theirs, or no less than theirs where they have grown since
   * @param sizes how many articles both had when it was measured
   */
  private record Pair(double likeness, int one, int other, int sizes) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair next) {
      return Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparing(Pair::one)
          .thenComparing(Pair::other)
          .compare(this, next);
    }
  }

  /**
   * Groups articles.
   *
   * @param vectors one an article
   * @param signatures one an article; copies of one text are always one story
   * @param vocabulary how many terms there are
   * @return the numbers of the articles of each story, rising, those of one article too
   */
  static List<List<Integer>> group(
      List<TermVector> vectors, List<ArticleSignature> signatures, int vocabulary) {
    List<List<Neighbour>> neighbours = new NearestArticles(vectors, vocabulary).all();
    StoryGrouping grouping = new StoryGrouping(vectors.size());
    for (int i = 0; i < vectors.size(); i++) {
      double scale = Math.pow(surroundings(i, neighbours.get(i), signatures), -SCALING);
      grouping.groups[i] = new Group(i, vectors.get(i).times(scale));
    }
    grouping.joinCopies(neighbours, signatures);
    grouping.joinAlike(neighbours);
    return grouping.stories();
  }

  /** The mean likeness of the nearest, copies aside: they say nothing of the region. */
  private static double surroundings(
      int article, List<Neighbour> neighbours, List<ArticleSignature> signatures) {
    double mean =
        neighbours.stream()
            .filter(near -> !signatures.get(article).copies(signatures.get(near.article())))
            .limit(SURROUNDINGS)
            .mapToDouble(Neighbour::likeness)
            .average()
            .orElse(0);
    return Math.max(LEAST_SURROUNDINGS, mean);
  }

  private void joinCopies(List<List<Neighbour>> neighbours, List<ArticleSignature> signatures) {
    for (int i = 0; i < groups.length; i++) {
      for (Neighbour near : neighbours.get(i)) {
        if (signatures.get(i).copies(signatures.get(near.article()))) {
          join(groups[i], groups[near.article()]);
        }
      }
    }
  }

  private void joinAlike(List<List<Neighbour>> neighbours) {
    for (int i = 0; i < groups.length; i++) {
      for (Neighbour near : neighbours.get(i)) {
        look(groups[i], groups[near.article()]);
      }
    }
    while (!open.isEmpty()) {
      Pair pair = open.remove();
      Group one = groups[pair.one()];
      Group other = groups[pair.other()];
      if (one == other) {
        continue;
      }
      if (pair.sizes() == one.members.size() + other.members.size()) {
        join(one, other);
      } else {
        look(one, other);
      }
    }
  }

  private void look(Group one, Group other) {
    int first = Math.min(one.members.getFirst(), other.members.getFirst());
    int second = Math.max(one.members.getFirst(), other.members.getFirst());
    long sizes = one.members.size() + other.members.size();
    Long before = looked.put(((long) first << 32) | second, sizes);
    if (one != other && (before == null || before != sizes)) {
      double likeness = one.likeness(other);
      if (likeness >= ONE_STORY) {
        open.add(new Pair(likeness, first, second, (int) sizes));
      }
    }
  }

  private void join(Group one, Group other) {
    if (one == other) {
      return;
    }
    Group larger = one.members.size() >= other.members.size() ? one : other;
    Group smaller = larger == one ? other : one;
    larger.sum = larger.sum.plus(smaller.sum);
    larger.members.addAll(smaller.members);
    smaller.members.forEach(member -> groups[member] = larger);
  }

  private List<List<Integer>> stories() {
    Set<Group> seen = new HashSet<>();
    List<List<Integer>> stories = new ArrayList<>();
    for (Group group : groups) {
      if (seen.add(group)) {
        stories.add(group.members.stream().sorted().toList());
      }
    }
    return stories;
  }
}
