package dev.byline.article;

import dev.byline.article.Block.Kind;
import dev.byline.article.Paragraph.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Corrects the roles that blocks have by their own form by what stands around them. */
final class Surroundings {

  private static final int SMALL_WORDS = 15;
  private static final int CAPTION_WORDS = 45;
  private static final int TITLE_WORDS = 60;
  private static final int MASTHEAD_WORDS = 5;
  private static final int MOST_LABELS = 2;

  private final List<Block> blocks;
  private final List<BlockForm> forms;
  private final List<Role> roles;

  Surroundings(List<Block> blocks, List<BlockForm> forms, List<Role> roles) {
    this.blocks = blocks;
    this.forms = forms;
    this.roles = roles;
  }

  List<Role> settle(Optional<String> title) {
    captionsAboveCredits();
    labelledLines();
    noticesAtTheEdges();
    title.ifPresentOrElse(this::blockThatIsTheTitle, this::firstHeadingIsTheTitle);
    smallTextBelowTheEnd();
    headingsOfNothing();
    smallTextBelowTheEnd();
    somethingToRead();
    return List.copyOf(roles);
  }

  // What stands right above a credit line is what it credits.
  private void captionsAboveCredits() {
    for (int i = 1; i < blocks.size(); i++) {
      BlockForm above = forms.get(i - 1);
      if (byForm(i, Role.CAPTION)
          && PictureText.isCredit(forms.get(i))
          && roles.get(i - 1) == Role.BODY
          && above.words() <= CAPTION_WORDS
          && !above.hasQuotes()) {
        roles.set(i - 1, Role.CAPTION);
      }
    }
  }

  // One or two are captions or hints; more are the turns of an interview. The first paragraph's
  // label is its place.
  private void labelledLines() {
    int firstBody = roles.indexOf(Role.BODY);
    List<Integer> labelled =
        IntStream.range(0, blocks.size())
            .filter(i -> roles.get(i) == Role.BODY || roles.get(i) == Role.HEADING)
            .filter(i -> blocks.get(i).kind() == Kind.PROSE && i > firstBody)
            .filter(i -> PictureText.isLabelled(forms.get(i)))
            .boxed()
            .toList();
    if (labelled.size() <= MOST_LABELS) {
      labelled.forEach(i -> roles.set(i, Role.CAPTION));
    }
  }

  // Only from the article's two ends up to its first paragraph that is no notice.
  private void noticesAtTheEdges() {
    int lastBody = roles.lastIndexOf(Role.BODY);
    for (int i = 0; i < blocks.size() && !staysBody(i, lastBody); i++) {
      noticeAt(i);
    }
    for (int i = blocks.size() - 1; i > 0 && !staysBody(i, lastBody); i--) {
      noticeAt(i);
    }
  }

  private boolean staysBody(int i, int lastBody) {
    return roles.get(i) == Role.BODY && !SiteText.isNotice(forms.get(i)) && !setApart(i, lastBody);
  }

  private void noticeAt(int i) {
    if (i > 0
        && (roles.get(i) == Role.BODY || byForm(i, Role.HEADING))
        && blocks.get(i).kind() != Kind.HEADING
        && SiteText.isNotice(forms.get(i))) {
      roles.set(i, Role.NOTICE);
    }
  }

  private void blockThatIsTheTitle(String title) {
    int firstBody = roles.indexOf(Role.BODY);
    String wanted = folded(title);
    for (int i = 0; i < blocks.size(); i++) {
      if (forms.get(i).words() <= TITLE_WORDS
          && (roles.get(i) == Role.HEADING || i <= firstBody)
          && folded(forms.get(i).text()).equals(wanted)) {
        roles.set(i, Role.TITLE);
        return;
      }
    }
  }

  private void firstHeadingIsTheTitle() {
    for (int i = 0; i < blocks.size() && roles.get(i) != Role.BODY; i++) {
      if (roles.get(i) == Role.HEADING) {
        if (isMasthead(i)) {
          roles.set(i, Role.METADATA);
        } else {
          roles.set(i, Role.TITLE);
          return;
        }
      }
    }
  }

  // The newspaper's name or a section's right above the title: two words, or some in capitals.
  private boolean isMasthead(int i) {
    return blocks.get(i).kind() == Kind.PROSE
        && i + 1 < blocks.size()
        && roles.get(i + 1) == Role.HEADING
        && forms.get(i + 1).words() > MASTHEAD_WORDS
        && (forms.get(i).words() <= 2
            || (forms.get(i).words() <= MASTHEAD_WORDS && forms.get(i).mostlyCapitals()));
  }

  // A heading below the last paragraph, right above another one, or of a few words right below the
  // title heads links that were lost on the way.
  private void headingsOfNothing() {
    int firstBody = roles.indexOf(Role.BODY);
    int lastBody = roles.lastIndexOf(Role.BODY);
    boolean bodyBelow = false;
    boolean headingBelow = false;
    for (int i = blocks.size() - 1; i > 0; i--) {
      boolean heading = roles.get(i) == Role.HEADING;
      if (heading && (!bodyBelow || (i > firstBody && headingBelow && isProse(i)))) {
        roles.set(i, Role.LINKS);
        if (i + 1 < blocks.size() && roles.get(i + 1) == Role.HEADING && isProse(i + 1)) {
          roles.set(i + 1, Role.LINKS);
        }
      } else if (heading
          && isProse(i)
          && roles.get(i - 1) == Role.TITLE
          && forms.get(i).words() <= 2) {
        roles.set(i, Role.LINKS);
      }
      bodyBelow |= roles.get(i) == Role.BODY && !setApart(i, lastBody);
      headingBelow = heading;
    }
  }

  // Below links, notices and credits at the tail, a few words more are no part of the article.
  private void smallTextBelowTheEnd() {
    int end = blocks.size();
    while (end > 0
        && (roles.get(end - 1) != Role.BODY
            || isSmall(end - 1)
            || SiteText.isNotice(forms.get(end - 1)))) {
      end--;
    }
    boolean ended = false;
    for (int i = Math.max(end, 1); i < blocks.size(); i++) {
      if (roles.get(i) == Role.BODY && (ended || SiteText.isNotice(forms.get(i)))) {
        roles.set(i, Role.NOTICE);
      }
      ended |= roles.get(i) == Role.LINKS || roles.get(i) == Role.NOTICE || byForm(i, Role.CAPTION);
    }
  }

  private boolean isSmall(int i) {
    return forms.get(i).words() <= SMALL_WORDS && !forms.get(i).hasQuotes();
  }

  // A small block between which and the article something else stands.
  private boolean setApart(int i, int lastBody) {
    return i > 0
        && isSmall(i)
        && roles.get(i - 1) != Role.BODY
        && roles.get(i - 1) != Role.TITLE
        && roles.get(i - 1) != Role.HEADING
        && i == lastBody;
  }

  // A file of one bare line is not all title.
  private void somethingToRead() {
    if (blocks.size() == 1
        && isProse(0)
        && forms.getFirst().words() >= MASTHEAD_WORDS
        && (roles.getFirst() == Role.TITLE || roles.getFirst() == Role.HEADING)) {
      roles.set(0, Role.BODY);
    }
  }

  private boolean isProse(int i) {
    return blocks.get(i).kind() == Kind.PROSE;
  }

  private boolean byForm(int i, Role role) {
    return roles.get(i) == role && (isProse(i) || blocks.get(i).kind() == Kind.ITEM);
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
