package dev.byline.article;

import static dev.byline.article.SampleArticles.body;
import static dev.byline.article.SampleArticles.read;
import static dev.byline.article.SampleArticles.roles;
import static dev.byline.article.SampleArticles.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.Paragraph.Role;
import org.junit.jupiter.api.Test;

class TextArticleTest {

  private static final String LONG =
      "The town council voted on Tuesday to rebuild the old harbour wall before the winter storms"
          + " arrive, although two members asked for more time to study what it would cost.";

  @Test
  void hardWrappedLinesAreOneParagraph() {
    Article article =
        read(
            "a.txt",
            """
            The town council voted on Tuesday to rebuild the old harbour wall
            before the winter storms arrive, although two members asked for
            more time. They got a week.

            Nobody else spoke at the meeting, which ended before the evening
            ferry left.
            """);

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(body(article))
        .first()
        .asString()
        .isEqualTo(
            "The town council voted on Tuesday to rebuild the old harbour wall\n"
                + "before the winter storms arrive, although two members asked for\nmore time.");
  }

  @Test
  void oneParagraphPerLineStaysApart() {
    Article article =
        read(
            "a.txt",
            LONG
                + "\n"
                + LONG.replace(".", "")
                + "\nIt was late when they finished their work.\n"
                + LONG);

    assertThat(article.paragraphs()).hasSize(4).allMatch(p -> p.role() == Role.BODY);
  }

  @Test
  void theFirstShortLineIsTheTitle() {
    Article article = read("a.txt", "Harbour wall to be rebuilt\n\n" + LONG);

    assertThat(article.title()).isEqualTo("Harbour wall to be rebuilt");
    assertThat(roles(article)).containsExactly(Role.TITLE, Role.BODY);
  }

  @Test
  void withoutATitleTheFilesNameServes() {
    assertThat(read("news/wall-vote.txt", LONG).title()).isEqualTo("wall-vote");
  }

  @Test
  void aMastheadIsNoTitle() {
    Article article =
        read("a.txt", "NORTH QUAY POST - Town\n\nHarbour wall to be rebuilt at last\n\n" + LONG);

    assertThat(article.title()).isEqualTo("Harbour wall to be rebuilt at last");
    assertThat(article.publisher()).contains("NORTH QUAY POST");
  }

  @Test
  void questionsThatStandAloneAreHeadings() {
    Article article = read("a.txt", LONG + "\nWhy did the vote take so long?\n" + LONG);

    assertThat(roles(article)).containsExactly(Role.BODY, Role.HEADING, Role.BODY);
  }

  @Test
  void aLongParagraphWithoutAFullStopIsBody() {
    assertThat(roles(read("a.txt", LONG + "\n\n" + LONG.replace(".", "") + "\n\n" + LONG)))
        .containsOnly(Role.BODY);
  }

  @Test
  void slashedNamesAreACreditAndWhatStandsAboveACaption() {
    Article article =
        read(
            "a.txt",
            "Waves break over the wall on Monday, Feb. 3.\n\nphoto jane roe / np\n\n" + LONG);

    assertThat(roles(article)).containsExactly(Role.CAPTION, Role.CAPTION, Role.BODY);
  }

  @Test
  void captionsThatEndInTheirCreditOrStandInBracketsAreCaptions() {
    assertThat(roles(read("a.txt", LONG + "\n\nWaves on Monday. Jane Roe/NP\n\n" + LONG)))
        .element(1)
        .isEqualTo(Role.CAPTION);
    assertThat(roles(read("a.txt", LONG + "\n\n(Picture: waves on Monday.)\n\n" + LONG)))
        .element(1)
        .isEqualTo(Role.CAPTION);
    assertThat(roles(read("a.txt", LONG + "\n\nPhoto: waves on Monday.\n\n" + LONG)))
        .element(1)
        .isEqualTo(Role.CAPTION);
  }

  @Test
  void theTurnsOfAnInterviewAreBody() {
    Article article =
        read(
            "a.txt",
            LONG
                + "\n\nRoe: We will build it.\n\nDoe: With what money?\n\nRoe: With ours.\n\n"
                + LONG);

    assertThat(roles(article))
        .containsOnly(Role.BODY, Role.HEADING)
        .filteredOn(r -> r == Role.BODY)
        .hasSizeGreaterThan(3);
  }

  @Test
  void aListOfAddressesIsLinksAndNamesTheSources() {
    Article article =
        read(
            "a.txt",
            LONG + "\n\nSources 1/ https://Google.com/ 2/ https://www.example.org/2024/02/05/wall");

    assertThat(roles(article)).containsExactly(Role.BODY, Role.LINKS);
    assertThat(article.sources()).containsExactly("https://www.example.org/2024/02/05/wall");
    assertThat(article.publisher()).contains("example.org");
    assertThat(article.published())
        .hasToString("PublicationDate[date=2024-02-05, origin=SOURCE_URL, time=Optional.empty]");
  }

  @Test
  void headingsWithNothingBelowThemAreLinks() {
    Article article =
        read(
            "a.txt",
            "Harbour wall to be rebuilt\n\nTop stories\n\n" + LONG + "\n\nMore news\n\nNewest");

    assertThat(roles(article))
        .containsExactly(Role.TITLE, Role.LINKS, Role.BODY, Role.LINKS, Role.LINKS);
  }

  @Test
  void whatTheSiteSaysOfItselfIsANotice() {
    for (String notice :
        new String[] {
          "This website uses a trial licence. Buy one to hide this text.",
          "For more from the coast, visit Quay Daily.",
          "Subscribe to the evening letter.",
          "© 2024 Quay Daily. All rights reserved.",
          "This report was translated by a machine."
        }) {
      assertThat(roles(read("a.txt", LONG + "\n\n" + notice)))
          .as(notice)
          .containsExactly(Role.BODY, Role.NOTICE);
    }
  }

  @Test
  void aSiteNamedInsideTheArticleIsBody() {
    assertThat(roles(read("a.txt", LONG + "\n\nThis site was chosen by engineers.\n\n" + LONG)))
        .containsOnly(Role.BODY);
  }

  @Test
  void bulletedSentencesAreBody() {
    Article article =
        read(
            "a.txt",
            LONG
                + "\n\n- The wall will be two metres higher\n- The path will be closed until June\n\n"
                + LONG);

    assertThat(sentences(article, Role.BODY)).hasSize(4);
  }

  @Test
  void aFileOfOneLineIsBody() {
    assertThat(roles(read("a.txt", "The council will meet again on Friday")))
        .containsExactly(Role.BODY);
  }

  @Test
  void theHeadsDataLinesAreMetadata() {
    Article article = read("a.txt", "date 2024-02-05\nBy Jane Roe\n\n" + LONG);

    assertThat(roles(article)).containsExactly(Role.METADATA, Role.METADATA, Role.BODY);
    assertThat(article.author()).contains("Jane Roe");
    assertThat(article.published())
        .hasToString("PublicationDate[date=2024-02-05, origin=DATE_LINE, time=Optional.empty]");
  }

  @Test
  void thePlaceLineNamesThePublisherAndPerhapsTheDate() {
    assertThat(read("a.txt", "Porto (Quay Daily): " + LONG).publisher()).contains("Quay Daily");
    Article dated = read("a.txt", "PORTO, Feb. 5, 2024 (QD) — " + LONG);
    assertThat(dated.publisher()).contains("QD");
    assertThat(dated.published())
        .hasToString("PublicationDate[date=2024-02-05, origin=DATELINE, time=Optional.empty]");
  }

  @Test
  void theFilesNameOrTimeDatesWhatNothingElseDoes() {
    assertThat(read("2024-02-05-wall.txt", LONG).published())
        .hasToString("PublicationDate[date=2024-02-05, origin=FILE_NAME, time=Optional.empty]");
    assertThat(read("wall.txt", LONG).published())
        .hasToString("PublicationDate[date=2025-05-06, origin=FILE_TIME, time=Optional.empty]");
    assertThat(read("wall.txt", LONG).published().stated()).isFalse();
  }

  @Test
  void aLabelThatNamesAFactIsMetadata() {
    Article article =
        read("a.txt", "Title: The wall\nSource: Quay Daily\nExplainer: a wall\n\n" + LONG);

    assertThat(article.title()).isEqualTo("The wall");
    assertThat(article.publisher()).contains("Quay Daily");
  }

  @Test
  void aTitleMayBeginWithALabel() {
    assertThat(read("a.txt", "Explainer: why the wall fell\n\n" + LONG).title())
        .isEqualTo("Explainer: why the wall fell");
  }

  @Test
  void aDateAmongTheParagraphsIsNotTheArticles() {
    Article article = read("a.txt", LONG + "\n\n5 May 1999\n\n" + LONG);

    assertThat(article.published().stated()).isFalse();
  }

  @Test
  void aStatementWithoutAFullStopIsNoHeading() {
    assertThat(roles(read("a.txt", LONG + "\n\n“We will wait,” the mayor said\n\n" + LONG)))
        .containsOnly(Role.BODY);
  }
}
