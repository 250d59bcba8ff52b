package dev.byline.briefing;

import java.awt.Color;

/** The colours of a picture, those of the page: ink on paper, and one accent for amounts. */
public enum ChartTheme {
  LIGHT(0xFFFEFB, 0x1D1C1A, 0x625D54, 0xECE8DE, 0xBFDADB, 0x14515C),
  DARK(0x1D2024, 0xE9E6DF, 0xA8A398, 0x2B2F35, 0x2B525A, 0x86CBD3);

  private final Color paper;
  private final Color ink;
  private final Color muted;
  private final Color none;
  private final Color few;
  private final Color most;

  ChartTheme(int paper, int ink, int muted, int none, int few, int most) {
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.none = new Color(none);
    this.few = new Color(few);
    this.most = new Color(most);
  }

  Color paper() {
    return paper;
  }

  Color ink() {
    return ink;
  }

  /** For what is said more quietly. */
  Color muted() {
    return muted;
  }

  /** For the largest amount. */
  Color most() {
    return most;
  }

  /**
   * For an amount: the more, the further from the paper.
   *
   * @param share of the largest amount, 0 to 1
   */
  Color amount(double share) {
    if (share <= 0) {
      return none;
    }
    return new Color(
        between(few.getRed(), most.getRed(), share),
        between(few.getGreen(), most.getGreen(), share),
        between(few.getBlue(), most.getBlue(), share));
  }

  /** For letters on that amount: whichever of ink and paper stands out more from it. */
  Color on(double share) {
    double ground = luminance(amount(share));
    return Math.abs(Math.log(contrastTo(ground, ink)))
            >= Math.abs(Math.log(contrastTo(ground, paper)))
        ? ink
        : paper;
  }

  private static double contrastTo(double ground, Color letters) {
    return (luminance(letters) + 0.05) / (ground + 0.05);
  }

  /** WCAG's relative luminance. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int between(int few, int most, double share) {
    return (int) Math.round(few + (most - few) * Math.min(1, share));
  }
}
