package dev.byline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by its form what a site says of itself or asks of its reader. */
final class SiteText {

  private static final int NOTICE_WORDS = 45;
  private static final int REQUEST_WORDS = 20;

  private static final Pattern SELF_REFERENCE =
      Pattern.compile(
          "\\b(?:this|our) (?:\\p{L}+ )?(?:web)?(?:site|page|newsletters?|app|article|story|banner"
              + "|podcast|channel|privacy|terms|cookies?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENS_ON_ITSELF =
      Pattern.compile(
          "This (?:\\p{L}+ )?(?:report|review|explainer|text|sample|piece|post|transcript"
              + "|translation|version|content|column) (?:is|was|has|may)\\b.*",
          Pattern.DOTALL);

  private static final Pattern RIGHTS =
      Pattern.compile("©|\\(c\\) ?\\d{4}|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESSES_READER =
      Pattern.compile("\\b(?:you|your|our)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> REQUESTS =
      Set.of(
          "visit",
          "subscribe",
          "sign",
          "follow",
          "click",
          "read",
          "join",
          "download",
          "share",
          "switch",
          "register",
          "watch",
          "listen",
          "contact",
          "support",
          "donate",
          "get",
          "see");

  private SiteText() {}

  /** Whether a block at the article's head or tail reads like a notice. */
  static boolean isNotice(BlockForm form) {
    String text = form.text();
    return form.words() <= NOTICE_WORDS
        && !form.hasQuotes()
        && (SELF_REFERENCE.matcher(text).find()
            || RIGHTS.matcher(text).find()
            || (form.words() <= REQUEST_WORDS
                && (requests(text)
                    || OPENS_ON_ITSELF.matcher(text).matches()
                    || ADDRESSES_READER.matcher(text).find())));
  }

  // An imperative at the beginning, or after an opening such as "For more, ...".
  private static boolean requests(String text) {
    int comma = text.indexOf(", ");
    return isRequest(text)
        || (text.startsWith("For ") && comma > 0 && isRequest(text.substring(comma + 2)));
  }

  private static boolean isRequest(String clause) {
    int space = clause.indexOf(' ');
    return space > 0 && REQUESTS.contains(clause.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
