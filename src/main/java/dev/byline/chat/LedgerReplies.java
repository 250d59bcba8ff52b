package dev.byline.chat;

import dev.byline.answer.Ledger;
import dev.byline.answer.LedgerRequest;
import dev.byline.answer.ProvenStatement;
import dev.byline.chat.Part.Ledger.Day;
import dev.byline.chat.Part.Ledger.Entry;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words a ledger of statements. */
final class LedgerReplies {

  private final Words words;
  private final Clock clock;

  LedgerReplies(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  Reply page(Ledger.Page page, LedgerRequest request) {
    List<Part> parts = new ArrayList<>();
    if (page.page() > page.pages()) {
      parts.add(new Part.Text(words.say("list.ends", String.valueOf(page.pages()))));
    }
    if (!page.statements().isEmpty()) {
      parts.add(new Part.Ledger(days(page)));
    }
    int unproven = onPage(page, request) - page.statements().size();
    if (unproven > 0) {
      parts.add(new Part.Text(words.say("ledger.unproven", unproven)));
    }
    List<Suggestion> pages = otherPages(page, request);
    if (!pages.isEmpty()) {
      parts.add(new Part.Suggestions(words.say("list.more"), pages));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        title(page, request),
        Optional.of(understood(page)),
        parts,
        Optional.of(Wording.footer(words, page.searched().index(), clock.instant())),
        Optional.empty());
  }

  private String title(Ledger.Page page, LedgerRequest request) {
    String speakers = words.listed(page.speakers());
    return request
        .topic()
        .map(Wording::shortened)
        .map(topic -> words.say("ledger.title-topic", page.total(), speakers, topic))
        .orElseGet(() -> words.say("ledger.title", page.total(), speakers));
  }

  private static int onPage(Ledger.Page page, LedgerRequest request) {
    return Math.clamp(page.total() - (long) (page.page() - 1) * request.size(), 0, request.size());
  }

  private String understood(Ledger.Page page) {
    String which =
        page.pages() > 1 && page.page() <= page.pages()
            ? words.say("list.page-of", String.valueOf(page.page()), String.valueOf(page.pages()))
            : words.say("list.newest-first");
    return page.searched().terms().isEmpty()
        ? which
        : which + " · " + Wording.lookedFor(words, page.searched());
  }

  private List<Suggestion> otherPages(Ledger.Page page, LedgerRequest request) {
    List<Suggestion> pages = new ArrayList<>();
    if (page.page() > 1) {
      int before = Math.min(page.page() - 1, page.pages());
      pages.add(
          new Suggestion(words.say("list.page", String.valueOf(before)), command(request, before)));
    }
    if (page.page() < page.pages()) {
      pages.add(
          new Suggestion(
              words.say("list.page", String.valueOf(page.page() + 1)),
              command(request, page.page() + 1)));
    }
    return pages;
  }

  private static String command(LedgerRequest request, int page) {
    return "/quotes speaker: "
        + request.speaker().strip()
        + request.topic().map(topic -> " topic: " + topic.strip()).orElse("")
        + " page: "
        + page;
  }

  private List<Day> days(Ledger.Page page) {
    Map<Optional<LocalDate>, List<Entry>> days = new LinkedHashMap<>();
    for (ProvenStatement said : page.statements()) {
      Part.Source source = SourceWords.source(words, said.citation(), said.article());
      days.computeIfAbsent(source.published(), day -> new ArrayList<>())
          .add(
              new Entry(
                  said.reading(),
                  said.statement().stance(),
                  StatementWords.manner(words, said.statement()),
                  page.speakers().size() > 1 || said.statement().speakers().size() > 1
                      ? Optional.of(StatementWords.speakers(words, said.statement().speakers()))
                      : Optional.empty(),
                  StatementWords.attribution(words, said.statement()),
                  source));
    }
    return days.entrySet().stream()
        .map(
            day ->
                new Day(
                    day.getKey(),
                    day.getKey()
                        .map(stated -> Wording.day(words, stated))
                        .orElseGet(() -> words.say("days.not-stated")),
                    day.getValue()))
        .toList();
  }
}
