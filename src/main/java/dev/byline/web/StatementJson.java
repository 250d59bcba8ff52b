package dev.byline.web;

import dev.byline.answer.ProvenStatement;
import dev.byline.answer.StatementList;
import dev.byline.answer.StatementRequest;
import dev.byline.attribution.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as the HTTP contract gives them. Absent values are null there, by contract. */
record StatementJson(List<Entry> statements, int page, int size, int total) {

  record Entry(
      String text,
      Statement.Kind kind,
      String file,
      int line,
      int start,
      int end,
      @Nullable String speaker,
      @Nullable MentionJson speakerMention,
      @Nullable String cue) {

    static Entry of(ProvenStatement proven) {
      Statement statement = proven.statement();
      return new Entry(
          proven.text(),
          statement.kind(),
          proven.citation().file(),
          proven.citation().line(),
          proven.citation().span().start(),
          proven.citation().span().end(),
          statement.speakers().isEmpty() ? null : String.join(" and ", statement.speakers()),
          statement.mention().map(MentionJson::of).orElse(null),
          statement.cue().orElse(null));
    }
  }

  /** What names the speaker next to the statement, and where. */
  record MentionJson(String text, int start, int end) {

    static MentionJson of(Statement.Mention mention) {
      return new MentionJson(mention.text(), mention.span().start(), mention.span().end());
    }
  }

  static StatementJson of(StatementRequest request, StatementList list) {
    return new StatementJson(
        list.statements().stream().map(Entry::of).toList(),
        request.page(),
        request.size(),
        list.total());
  }
}
