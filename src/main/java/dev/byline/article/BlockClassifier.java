package dev.byline.article;

import dev.byline.article.Block.Kind;
import dev.byline.article.Paragraph.Role;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int SMALL_CREDIT_WORDS = 6;
  private static final double MOSTLY = 0.6;

  private final List<Block> blocks;
  private final List<BlockForm> forms;
  private final List<Role> roles = new ArrayList<>();
  private int bodies;
  private boolean onlyData = true;

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
    for (int i = 0; i < blocks.size(); i++) {
      Role role = classifier.roleByForm(i);
      classifier.roles.add(role);
      classifier.bodies += role == Role.BODY ? 1 : 0;
      classifier.onlyData &= role == Role.METADATA;
    }
    return new Surroundings(blocks, classifier.forms, classifier.roles).settle(title);
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
    if (block.kind() == Kind.HEADING) {
      return Role.HEADING;
    }
    if (block.linkShare() >= MOSTLY || form.links()) {
      return Role.LINKS;
    }
    if (DataLine.isByline(form)
        || DataLine.date(form).isPresent()
        || (bodies == 0
            && (DataLine.isFact(form) || (DataLine.isLabelled(form) && !mayBeTitle(i))))) {
      return Role.METADATA;
    }
    if (PictureText.isCredit(form) || PictureText.isCaption(form) || smallCredit(i)) {
      return Role.CAPTION;
    }
    if (block.kind() == Kind.ITEM && form.words() >= LIST_ITEM_WORDS) {
      return Role.BODY;
    }
    return isHeading(i) ? Role.HEADING : Role.BODY;
  }

  private boolean isHeading(int i) {
    BlockForm form = forms.get(i);
    if (isStatement(form) || (form.bulleted() && form.words() > LIST_ITEM_WORDS)) {
      return false;
    }
    if (form.asks()) {
      return form.words() <= TITLE_WORDS && !form.hasQuotes() && form.oneSentence();
    }
    if (form.ended()) {
      return form.ending() == '!' && form.words() <= HEADING_WORDS && mayBeTitle(i);
    }
    return form.words() <= HEADING_WORDS
        || (form.words() <= TITLE_WORDS && (form.capitalShare() >= MOSTLY || mayBeTitle(i)));
  }

  // “We will wait,” the mayor said: no heading, even where the full stop is missing.
  private static boolean isStatement(BlockForm form) {
    return form.hasQuotes()
        && Letters.quote(form.text().charAt(0))
        && Arrays.stream(form.tokens()).anyMatch(SpeechTag::isVerb);
  }

  // A few small letters without a full stop, below the article's first or second block.
  private boolean smallCredit(int i) {
    BlockForm form = forms.get(i);
    return i > 0
        && form.lowerCase()
        && form.words() <= SMALL_CREDIT_WORDS
        && !form.ended()
        && bodies <= 1;
  }

  private boolean mayBeTitle(int i) {
    return onlyData && i + 1 < blocks.size();
  }
}
