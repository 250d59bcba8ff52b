import { dotted, element } from "./dom.js";
import { labels } from "./labels.js";
import { sourceLink } from "./links.js";
import { markedWords } from "./marked-words.js";
import { alsoIn, citationButton, sourceLine } from "./quote-card.js";
import { timelineChart } from "./timeline-chart.js";

const CHANGES = {
  DELETED: { tag: "del", spoken: labels.before, apart: true },
  INSERTED: { tag: "ins", spoken: labels.now },
};

/** What was said in the course of time: drawn on an axis, and told in words below it. */
export function timeline({ summary, moments }, open) {
  const rows = moments.map((moment) => row(moment, open));
  const dated = moments.filter(({ date }) => date);
  return element(
    "div",
    { class: "timeline", "data-testid": "timeline" },
    // A single point on an axis tells nothing that its row does not.
    dated.length > 1 && timelineChart(summary, dated, (index) => goTo(rows[index])),
    element("ol", { class: "moments" }, ...rows),
  );
}

function goTo(row) {
  row.scrollIntoView({ block: "nearest", behavior: "instant" });
  row.focus({ preventScroll: true });
}

function row(moment, open) {
  const { source, speaker, dateLabel, date, label } = moment;
  return element(
    "li",
    {
      class: "moment",
      "data-testid": "moment",
      "data-changed": moment.changed,
      "data-latest": moment.latest,
      tabindex: "-1",
    },
    element(
      "p",
      { class: "moment-head" },
      ...dotted(
        element("time", { class: "moment-date", datetime: date }, dateLabel),
        element("strong", {}, speaker),
        element("span", { class: "moment-label" }, label),
      ),
    ),
    element(
      "blockquote",
      { class: "sentence" },
      element("p", {}, ...markedWords(moment.words, CHANGES)),
    ),
    element(
      "div",
      { class: "ledger-source" },
      element("p", { class: "source-line" }, ...sourceLine(source, { dated: false })),
      element(
        "div",
        { class: "citation-actions" },
        citationButton(source.citation, open),
        sourceLink(source.url),
      ),
    ),
    alsoIn(moment.repeatsLabel, moment.repeats, open),
  );
}
