package dev.byline.testsupport;

import dev.byline.index.ArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Ilse Brandt said of a night ferry, from February to Wednesday, 12 March 2031. */
public final class FerryNewsroom {

  public static final String PAINT = "Ilse Brandt said the night ferry needed paint.";
  public static final String SAIL = "Ilse Brandt said the night ferry could sail again.";
  public static final String LEAK = "On Tuesday Ilse Brandt said the night ferry had a leak.";
  public static final String SALE = "Ilse Brandt said the night ferry was up for sale.";
  public static final String SLOW = "Ilse Brandt said the night ferry of 2014 was slow.";
  public static final String FUNNEL = "The night ferry got a second funnel in 2014.";

  /** What else there is to read, so that ferries are worth a mention: a list that states no day. */
  private static final String GOODS =
      "pears plums walnuts quinces cherries apples currants medlars turnips leeks onions carrots"
          + " cabbages beans lentils barley oats rye honey butter cheese eggs wool linen baskets"
          + " candles ladles kettles lanterns ropes";

  private FerryNewsroom() {}

  /** Starts over these articles, with their index built. */
  public static Newsroom start(Path home, Clock clock) throws IOException {
    Files.createDirectories(home.resolve("articles"));
    Newsroom newsroom = Newsroom.start(home, clock);
    newsroom.write("paint.txt", article("Paint for a ferry", "2031-02-20", PAINT));
    newsroom.write("sail.txt", article("A ferry sails", "2031-03-10", SAIL));
    newsroom.write("leak.txt", article("A ferry leaks", "2031-03-12", LEAK, SALE));
    newsroom.write("slow.txt", article("A slow ferry", "2031-02-27", SLOW, FUNNEL));
    newsroom.write("market.txt", "What the market sells\n\n" + market());
    newsroom.attempt(ArticleIndex.Mode.CHANGES);
    return newsroom;
  }

  private static String market() {
    return Stream.of(GOODS.split(" "))
        .map("Stalls in the old square offered %s from Harn."::formatted)
        .collect(Collectors.joining("\n\n"));
  }

  private static String article(String title, String day, String... sentences) {
    return title + "\n\n" + day + "\n\n" + String.join("\n\n", sentences) + "\n";
  }
}
