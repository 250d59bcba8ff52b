package dev.byline.article;

import dev.byline.article.Paragraph.Role;
import dev.byline.article.PublicationDate.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an article's own lines say: its title, date line, byline, dateline and list of sources. */
final class LineFacts {

  private LineFacts() {}

  static Facts of(List<Block> blocks, List<Role> roles) {
    Facts facts = Facts.NONE;
    int firstBody = roles.indexOf(Role.BODY);
    int lastBody = roles.lastIndexOf(Role.BODY);
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      switch (roles.get(i)) {
        case METADATA -> {
          // A date among the paragraphs is the story's, not the article's.
          boolean outside = i < firstBody || i > lastBody;
          facts = outside ? facts.or(line(text)) : facts;
        }
        case TITLE -> facts = facts.or(Facts.NONE.withTitle(Optional.of(text)));
        case LINKS -> facts = facts.or(Facts.NONE.withSources(SourceAddress.in(text)));
        case BODY -> facts = i == firstBody ? facts.or(PlaceLine.facts(text)) : facts;
        default -> {}
      }
    }
    return facts.or(SourceAddress.facts(facts.sources()));
  }

  private static Facts line(String text) {
    BlockForm form = BlockForm.of(text);
    if (DataLine.isByline(form)) {
      return Facts.NONE.withAuthor(Optional.of(text.strip().substring(2)));
    }
    int colon = DataLine.isLabelled(form) ? text.indexOf(':') : -1;
    Facts labelled =
        colon < 0
            ? Facts.NONE
            : KeyedFacts.of(
                Map.of(
                    text.substring(0, colon).strip(), List.of(text.substring(colon + 1).strip())),
                Origin.DATE_LINE);
    return labelled
        .or(masthead(text))
        .or(Facts.NONE.withPublished(DataLine.date(form), Origin.DATE_LINE));
  }

  // "HARBOUR COURIER - World": the capitals are the newspaper's.
  private static Facts masthead(String text) {
    int dash = text.indexOf(" - ");
    String name = (dash < 0 ? text : text.substring(0, dash)).strip();
    boolean capitals =
        name.indexOf(' ') > 0 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
    return Facts.NONE.withPublisher(capitals ? Optional.of(name) : Optional.empty());
  }
}
