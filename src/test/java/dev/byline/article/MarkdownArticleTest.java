package dev.byline.article;

import static dev.byline.article.SampleArticles.body;
import static dev.byline.article.SampleArticles.read;
import static dev.byline.article.SampleArticles.roles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.Paragraph.Role;
import org.junit.jupiter.api.Test;

class MarkdownArticleTest {

  @Test
  void frontMatterIsTrustedMost() {
    Article article =
        read(
            "2020-01-01.md",
            """
            ---
            title: "Wall: the vote"
            publisher: Quay Daily
            authors: [Jane Roe, John Doe]
            published_at: 2024-02-05T23:30:00-08:00
            source: https://example.org/wall
            ---
            The wall will be rebuilt, the council said.
            """);

    assertThat(article.title()).isEqualTo("Wall: the vote");
    assertThat(article.publisher()).contains("Quay Daily");
    assertThat(article.author()).contains("Jane Roe, John Doe");
    assertThat(article.published())
        .hasToString(
            "PublicationDate[date=2024-02-05, origin=FRONT_MATTER, time=Optional[2024-02-06T07:30:00Z]]");
    assertThat(article.sources()).containsExactly("https://example.org/wall");
    assertThat(body(article)).containsExactly("The wall will be rebuilt, the council said.");
  }

  @Test
  void brokenFrontMatterLosesNothing() {
    Article article =
        read(
            "a.md",
            "---\ntitle: Wall: the vote\ntags: [a, b\n\tdate: x\n---\nThe wall will be rebuilt, they said.\n");

    assertThat(article.title()).isEqualTo("Wall: the vote");
    assertThat(roles(article)).contains(Role.METADATA).endsWith(Role.BODY);
  }

  @Test
  void frontMatterThatNeverEndsIsText() {
    Article article =
        read("a.md", "---\ntitle: Wall\n\nThe wall will be rebuilt, the council said.\n");

    assertThat(body(article)).contains("The wall will be rebuilt, the council said.");
  }

  @Test
  void aliasesDoNotMultiply() {
    String bomb = "a: &a [x,x]\n" + "b: &b [*a,*a]\n" + "c: &c [*b,*b]\n" + "d: [*c,*c]\n";

    assertThat(body(read("a.md", "---\n" + bomb + "---\nThe wall stands, they said.\n")))
        .hasSize(1);
  }

  @Test
  void marksStayWithTheirSentences() {
    Article article =
        read(
            "a.md",
            "**The wall stands.** *It is old.* See [the plan.](http://example.org \"A b\") Then go home now.\n");

    assertThat(body(article))
        .containsExactly(
            "**The wall stands.**",
            "*It is old.*",
            "See [the plan.](http://example.org \"A b\")",
            "Then go home now.");
  }

  @Test
  void blocksHaveTheirRoles() {
    Article article =
        read(
            "a.md",
            """
            # The wall

            The council voted on Tuesday to rebuild it.

            ## Why *now*?

            > It cannot wait, the mayor said.

            - Costs are to be shared by both towns
            - [The plan](http://example.org)

            ![Waves](w.png)
            *Waves on Monday.*
            """);

    assertThat(roles(article))
        .containsExactly(
            Role.TITLE, Role.BODY, Role.HEADING, Role.BODY, Role.BODY, Role.LINKS, Role.CAPTION);
    assertThat(article.title()).isEqualTo("The wall");
  }

  @Test
  void longLinesAreParagraphsOfTheirOwn() {
    String line =
        "The wall will be rebuilt before the winter storms, the council said on Tuesday. "
            .repeat(3)
            .strip();

    assertThat(read("a.md", line + "\n" + line + "\n").paragraphs()).hasSize(2);
  }

  @Test
  void theReadingDropsInlineMarksOnly() {
    assertThat(
            Format.MARKDOWN.readable(
                "**The wall** _stands_, `see` [the plan](http://x.org \"t\")."))
        .isEqualTo("The wall stands, see the plan.");
    assertThat(Format.MARKDOWN.readable("Fish \\& chips &amp; tea"))
        .isEqualTo("Fish & chips & tea");
    assertThat(Format.MARKDOWN.readable("**Bold one.")).isEqualTo("Bold one.");
    assertThat(Format.MARKDOWN.readable("Bold two.**")).isEqualTo("Bold two.");
    assertThat(Format.MARKDOWN.readable("He said\n> so, 5 * 3 is 15."))
        .isEqualTo("He said so, 5 * 3 is 15.");
    assertThat(Format.MARKDOWN.readable("- # 1. plain")).isEqualTo("- # 1. plain");
    assertThat(Format.TEXT.readable("*as it is*")).isEqualTo("*as it is*");
    assertThat(Format.HTML.readable("a < b & c")).isEqualTo("a < b & c");
  }
}
