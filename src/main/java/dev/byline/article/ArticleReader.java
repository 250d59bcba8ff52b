package dev.byline.article;

import dev.byline.article.Paragraph.Role;
import dev.byline.article.PublicationDate.Origin;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an article of a file's decoded text. */
final class ArticleReader {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The article, or empty where the text has no words. */
  Optional<Article> read(String file, Fingerprint fingerprint, String text) {
    Format format = Format.of(file).orElseThrow();
    Draft draft =
        switch (format) {
          case TEXT -> new Draft(TextBlocks.of(text, 0), Facts.NONE);
          case MARKDOWN -> MarkdownBlocks.of(text);
          case HTML -> HtmlBlocks.of(text);
        };
    List<Block> blocks =
        draft.blocks().stream().filter(block -> Letters.hasWords(block.text())).toList();
    List<Role> roles = BlockClassifier.classify(blocks, draft.facts().title());
    List<Paragraph> paragraphs = paragraphs(blocks, roles, new SentenceCutter(format, text));
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    Facts facts =
        draft
            .facts()
            .or(LineFacts.of(blocks, roles))
            .or(SourceAddress.facts(draft.facts().sources()));
    return Optional.of(article(file, fingerprint, text, facts, paragraphs));
  }

  private List<Paragraph> paragraphs(List<Block> blocks, List<Role> roles, SentenceCutter cutter) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Reading reading = blocks.get(i).reading();
      List<Sentence> sentences = cutter.cut(reading.place(splitter.split(reading.text())));
      if (!sentences.isEmpty()) {
        SourceSpan span =
            new SourceSpan(sentences.getFirst().span().start(), sentences.getLast().span().end());
        paragraphs.add(new Paragraph(roles.get(i), span, sentences.getFirst().line(), sentences));
      }
    }
    return paragraphs;
  }

  private static Article article(
      String file, Fingerprint fingerprint, String text, Facts facts, List<Paragraph> paragraphs) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String bareName = name.substring(0, name.lastIndexOf('.'));
    LocalDate fileDay = LocalDate.ofInstant(fingerprint.modified(), ZoneOffset.UTC);
    PublicationDate published =
        facts
            .published()
            .or(() -> Dates.in(bareName).map(day -> new PublicationDate(day, Origin.FILE_NAME)))
            .orElseGet(() -> new PublicationDate(fileDay, Origin.FILE_TIME));
    return new Article(
        file,
        fingerprint,
        text,
        facts.title().orElse(bareName),
        facts.publisher(),
        facts.author(),
        published,
        facts.sources(),
        paragraphs);
  }
}
