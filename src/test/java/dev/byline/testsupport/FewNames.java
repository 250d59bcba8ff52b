package dev.byline.testsupport;

import dev.byline.attribution.Holder;
import dev.byline.attribution.KnownName;
import dev.byline.attribution.NameBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A name book of a few names with two spellings. */
public final class FewNames implements NameBook {

  private static final Map<String, String> CANONICAL =
      Map.of(
          "welmora",
          "Velmora",
          "velmora",
          "Velmora",
          "vitkov",
          "Steve Witkoff",
          "witkoff",
          "Steve Witkoff",
          "kiev",
          "Kyiv",
          "kyiv",
          "Kyiv");

  private static final Set<String> ROLES =
      Set.of(
          "president",
          "minister",
          "ministers",
          "secretary",
          "envoy",
          "general",
          "gen",
          "mayor",
          "spokesperson",
          "director",
          "chief",
          "leader",
          "mr",
          "mrs");

  @Override
  public List<String> spellings(String word) {
    return List.of(word);
  }

  @Override
  public Optional<String> canonical(String word) {
    return Optional.ofNullable(CANONICAL.get(word.toLowerCase(Locale.ROOT)));
  }

  @Override
  public boolean role(String word) {
    return ROLES.contains(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<KnownName> named(String name) {
    return Optional.empty();
  }

  @Override
  public List<Holder> holders(String office) {
    return List.of();
  }

  @Override
  public List<KnownName> all() {
    return List.of();
  }

  @Override
  public boolean courtesy(String word) {
    return word.equals("mr") || word.equals("mrs");
  }

  @Override
  public boolean suits(String title, String name) {
    return true;
  }

  @Override
  public long version() {
    return 0;
  }
}
