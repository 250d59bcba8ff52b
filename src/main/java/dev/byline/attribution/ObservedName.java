package dev.byline.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A name as articles write it.
 *
 * @param name without titles: "Steve Vitkov"
 * @param articles how many hold it, at least 1
 * @param roles what they call the person
 */
public record ObservedName(String name, int articles, List<Role> roles) {

  public ObservedName {
    if (articles < 1) {
      throw new IllegalArgumentException("no article holds " + name);
    }
    roles = List.copyOf(roles);
  }

  /**
   * A title or office that stands beside the name.
   *
   * @param phrase as written: "US special envoy", "mayor of Dunmore"
   * @param articles how many have it so
   * @param latest the last stated day of these
   */
  public record Role(String phrase, int articles, Optional<LocalDate> latest) {}
}
