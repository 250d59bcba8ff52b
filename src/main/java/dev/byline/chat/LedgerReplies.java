package dev.byline.chat;

import dev.byline.answer.Ledger;
import dev.byline.answer.LedgerRequest;
import dev.byline.answer.ProvenStatement;
import dev.byline.attribution.Statement;
import dev.byline.chat.Part.Ledger.Day;
import dev.byline.chat.Part.Ledger.Entry;
import dev.byline.chat.Part.Suggestions.Suggestion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words a ledger of statements. */
final class LedgerReplies {

  private final Clock clock;

  LedgerReplies(Clock clock) {
    this.clock = clock;
  }

  Reply page(Ledger.Page page, LedgerRequest request) {
    List<Part> parts = new ArrayList<>();
    if (page.page() > page.pages()) {
      parts.add(new Part.Text("The list ends with page " + page.pages() + "."));
    }
    if (!page.statements().isEmpty()) {
      parts.add(new Part.Ledger(days(page)));
    }
    int unproven = onPage(page, request) - page.statements().size();
    if (unproven > 0) {
      parts.add(
          new Part.Text(
              Wording.count(unproven, "statement")
                  + " of this page no longer stand as they were read; their files are being read"
                  + " again."));
    }
    List<Suggestion> pages = otherPages(page, request);
    if (!pages.isEmpty()) {
      parts.add(new Part.Suggestions("There are more", pages));
    }
    return new Reply(
        Reply.Kind.ANSWER,
        Wording.count(page.total(), "statement")
            + " by "
            + Wording.listed(page.speakers())
            + request.topic().map(topic -> " on " + Wording.shortened(topic)).orElse(""),
        Optional.of(understood(page)),
        parts,
        Optional.of(Wording.footer(page.searched().index(), clock.instant())),
        Optional.empty());
  }

  private static int onPage(Ledger.Page page, LedgerRequest request) {
    return Math.clamp(page.total() - (long) (page.page() - 1) * request.size(), 0, request.size());
  }

  private static String understood(Ledger.Page page) {
    String which =
        page.pages() > 1 && page.page() <= page.pages()
            ? "Page " + page.page() + " of " + page.pages()
            : "Newest first";
    return page.searched().terms().isEmpty()
        ? which
        : which + " · Looked for: " + Wording.lookedFor(page.searched());
  }

  private static List<Suggestion> otherPages(Ledger.Page page, LedgerRequest request) {
    List<Suggestion> pages = new ArrayList<>();
    if (page.page() > 1) {
      int before = Math.min(page.page() - 1, page.pages());
      pages.add(new Suggestion("Page " + before, command(request, before)));
    }
    if (page.page() < page.pages()) {
      pages.add(new Suggestion("Page " + (page.page() + 1), command(request, page.page() + 1)));
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

  private static List<Day> days(Ledger.Page page) {
    Map<Optional<LocalDate>, List<Entry>> days = new LinkedHashMap<>();
    for (ProvenStatement said : page.statements()) {
      Part.Source source = Wording.source(said.citation(), said.article());
      days.computeIfAbsent(source.published(), day -> new ArrayList<>())
          .add(
              new Entry(
                  said.reading(),
                  said.statement().stance(),
                  manner(said.statement()),
                  page.speakers().size() > 1 || said.statement().speakers().size() > 1
                      ? Optional.of(Wording.speakers(said.statement().speakers()))
                      : Optional.empty(),
                  Wording.attribution(said.statement()),
                  source));
    }
    return days.entrySet().stream()
        .map(
            day ->
                new Day(
                    day.getKey(),
                    day.getKey().map(Wording::day).orElse("No day stated"),
                    day.getValue()))
        .toList();
  }

  /** "Warned, “cautioned”, quoted in part". */
  private static String manner(Statement statement) {
    List<String> manner = new ArrayList<>();
    String stance = statement.stance().name().toLowerCase(Locale.ROOT);
    manner.add(Wording.capitalised(stance));
    statement
        .cue()
        .filter(cue -> !cue.equalsIgnoreCase(stance))
        .map(Wording::given)
        .ifPresent(manner::add);
    manner.add(Wording.kind(statement));
    return String.join(" · ", manner);
  }
}
