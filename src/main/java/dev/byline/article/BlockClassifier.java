package dev.byline.article;

import dev.byline.article.Block.Kind;
import dev.byline.article.Paragraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells running text from what stands around it, by form: length, final punctuation, capitals, the
 * share of links, and where the block stands. It knows no site's phrases.
 */
final class BlockClassifier {

  /** No heading within an article has more words, unless its capitals show it. */
  private static final int HEADING_WORDS = 14;

  /** Nor does a title at its head. */
  private static final int TITLE_WORDS = 30;

  private static final int LIST_ITEM_WORDS = 4;
  private static final double MOSTLY = 0.6;

  private final List<Block> blocks;
  private final List<BlockForm> forms;
  private final List<Role> roles = new ArrayList<>();

  private BlockClassifier(List<Block> blocks) {
    this.blocks = blocks;
    this.forms = blocks.stream().map(block -> BlockForm.of(block.text())).toList();
  }

  /**
   * One role for each block, in their order.
   *
   * @param title the article's title where its metadata give it
   */
  static List<Role> classify(List<Block> blocks, Optional<String> title) {
    BlockClassifier classifier = new BlockClassifier(blocks);
    classifier.classify(title);
    return classifier.roles;
  }

  private void classify(Optional<String> title) {
    for (int i = 0; i < blocks.size(); i++) {
      roles.add(roleByForm(i));
    }
    captionsBeforeCredits();
    noticesAtTheEdges();
    title.ifPresentOrElse(this::headingsThatAreTheTitle, this::firstHeadingIsTheTitle);
    headingsOfNothing();
    somethingToRead();
  }

  private Role roleByForm(int i) {
    Block block = blocks.get(i);
    BlockForm form = forms.get(i);
    if (block.kind() == Kind.DATA) {
      return Role.METADATA;
    }
    if (block.kind() == Kind.CAPTION) {
      return Role.CAPTION;
    }
    if (block.linkShare() >= MOSTLY || form.links()) {
      return block.kind() == Kind.HEADING ? Role.HEADING : Role.LINKS;
    }
    if (block.kind() == Kind.HEADING) {
      return Role.HEADING;
    }
    if (form.byline() || DateLine.matches(form) || (form.labelled() && atHead(i))) {
      return Role.METADATA;
    }
    if (form.credit()
        || form.creditedCaption()
        || (form.lowerCase() && form.words() <= 6 && !form.ended() && atHead(i))) {
      return Role.CAPTION;
    }
    if (block.kind() == Kind.ITEM && form.words() >= LIST_ITEM_WORDS) {
      return Role.BODY;
    }
    return heading(i) ? Role.HEADING : Role.BODY;
  }

  private boolean heading(int i) {
    BlockForm form = forms.get(i);
    if (bulleted(form) && form.words() > LIST_ITEM_WORDS) {
      return false;
    }
    if (form.asks()) {
      return form.words() <= TITLE_WORDS && !form.hasQuotes() && oneSentence(form);
    }
    if (form.ended()) {
      return form.words() <= TITLE_WORDS && atHead(i) && i == 0 && form.ending() == '!';
    }
    return form.words() <= HEADING_WORDS
        || (form.words() <= TITLE_WORDS && (form.capitalShare() >= MOSTLY || firstOfAll(i)));
  }

  private static boolean oneSentence(BlockForm form) {
    String text = form.text();
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?')
          && text.charAt(i + 1) == ' '
          && i > 1
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))) {
        return false;
      }
    }
    return true;
  }

  private static boolean bulleted(BlockForm form) {
    return form.text().length() > 1
        && "-•*·–".indexOf(form.text().charAt(0)) >= 0
        && form.text().charAt(1) == ' ';
  }

  private boolean atHead(int i) {
    return roles.subList(0, i).stream().noneMatch(role -> role == Role.BODY);
  }

  private boolean firstOfAll(int i) {
    return roles.subList(0, i).stream().allMatch(role -> role == Role.METADATA)
        && i + 1 < blocks.size();
  }

  // What stands right above a credit line is what it credits.
  private void captionsBeforeCredits() {
    for (int i = 1; i < blocks.size(); i++) {
      BlockForm above = forms.get(i - 1);
      if (roles.get(i) == Role.CAPTION
          && blocks.get(i).kind() != Kind.CAPTION
          && forms.get(i).credit()
          && roles.get(i - 1) == Role.BODY
          && above.words() <= 45
          && !above.hasQuotes()) {
        roles.set(i - 1, Role.CAPTION);
      }
    }
  }

  // Only from the article's two ends up to its first paragraph that is no notice.
  private void noticesAtTheEdges() {
    for (int i = 0; i < blocks.size() && !staysBody(i); i++) {
      noticeAt(i);
    }
    for (int i = blocks.size() - 1; i >= 0 && !staysBody(i); i--) {
      noticeAt(i);
    }
  }

  private boolean staysBody(int i) {
    return roles.get(i) == Role.BODY && !forms.get(i).notice();
  }

  private void noticeAt(int i) {
    Role role = roles.get(i);
    if ((role == Role.BODY || role == Role.HEADING)
        && forms.get(i).notice()
        && blocks.get(i).kind() != Kind.HEADING
        && i > 0) {
      roles.set(i, Role.NOTICE);
    }
  }

  private void headingsThatAreTheTitle(String title) {
    String wanted = folded(title);
    for (int i = 0; i < blocks.size(); i++) {
      if (forms.get(i).words() <= TITLE_WORDS * 2
          && (roles.get(i) == Role.HEADING || atHead(i))
          && folded(forms.get(i).text()).equals(wanted)) {
        roles.set(i, Role.TITLE);
        return;
      }
    }
  }

  private void firstHeadingIsTheTitle() {
    for (int i = 0; i < blocks.size() && roles.get(i) != Role.BODY; i++) {
      if (roles.get(i) == Role.HEADING) {
        roles.set(i, Role.TITLE);
        return;
      }
    }
  }

  // A heading below the last paragraph, or of a few words right below the title, heads links that
  // were lost on the way.
  private void headingsOfNothing() {
    for (int i = blocks.size() - 1; i > 0 && roles.get(i) != Role.BODY; i--) {
      if (roles.get(i) == Role.HEADING) {
        roles.set(i, Role.LINKS);
      }
    }
    for (int i = 1; i < blocks.size() && roles.get(i) != Role.BODY; i++) {
      if (roles.get(i) == Role.HEADING
          && blocks.get(i).kind() != Kind.HEADING
          && roles.get(i - 1) == Role.TITLE
          && forms.get(i).words() <= 2) {
        roles.set(i, Role.LINKS);
      }
    }
  }

  // A file of one bare line is not all title.
  private void somethingToRead() {
    if (blocks.size() == 1
        && blocks.getFirst().kind() == Kind.PROSE
        && forms.getFirst().words() > LIST_ITEM_WORDS
        && (roles.getFirst() == Role.TITLE || roles.getFirst() == Role.HEADING)) {
      roles.set(0, Role.BODY);
    }
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
