package dev.byline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of several with one last name is meant. */
final class Namesakes {

  /** How many lines back a last name is looked for. */
  private static final int MOST_LINES = 300;

  private final Mentions mentions;
  private final Places places;

  /** Whom a last name alone meant before the article named another who bears it. */
  private final Map<String, Entity> owners = new HashMap<>();

  Namesakes(Mentions mentions, Places places) {
    this.mentions = mentions;
    this.places = places;
  }

  /**
   * Those whom a last name alone may mean: whoever is named in full again and again beside others
   * of that name is not.
   */
  private static List<Entity> inShort(List<Entity> namesakes) {
    List<Entity> once = namesakes.stream().filter(entity -> entity.inFull() < 2).toList();
    return once.isEmpty() ? namesakes : once;
  }

  /** Of several with one last name, the one whom the title fits and who was named last. */
  Entity of(List<Entity> same, NounPhrase phrase, int number, List<Entity> last) {
    int gender = mentions.gender(phrase);
    List<Entity> fit = new ArrayList<>();
    for (Entity entity : same) {
      if (gender == 0 || (long) gender * entity.gender() >= 0) {
        fit.add(entity);
      }
    }
    List<Entity> fitting = fit.isEmpty() ? same : fit;
    // Nobody is called in short before they are named in full, where another has been.
    List<Entity> known =
        fitting.stream()
            .filter(entity -> entity.introduced() && entity.introducedIn() <= number)
            .toList();
    String surname = phrase.name().getFirst();
    Entity owner = owners.get(surname);
    boolean bare = phrase.titles().isEmpty();
    if (bare && owner == null && known.size() == 1) {
      owners.put(surname, known.getFirst());
      return known.getFirst();
    }
    if (bare && owner != null && fitting.contains(owner)) {
      return owner;
    }
    List<Entity> among = inShort(known.isEmpty() ? fitting : known);
    if (among.size() == 1) {
      return among.getFirst();
    }
    if (owner == null && bare) {
      owner =
          among.stream()
              .filter(Entity::introduced)
              .min(Comparator.comparingInt(Entity::introducedIn))
              .orElse(null);
      if (owner != null) {
        owners.put(surname, owner);
      }
    }
    if (bare && owner != null && among.contains(owner)) {
      return owner;
    }
    if (last.size() == 1 && among.contains(last.getFirst())) {
      return last.getFirst();
    }
    int from = Math.min(number, places.lines() - 1);
    for (int i = from; i >= 0 && from - i < MOST_LINES; i--) {
      List<Place> here = i == number ? places.before(i, phrase.first()) : places.of(i);
      for (int j = here.size() - 1; j >= 0; j--) {
        if (among.contains(here.get(j).entity())) {
          return here.get(j).entity();
        }
      }
    }
    return among.getFirst();
  }
}
