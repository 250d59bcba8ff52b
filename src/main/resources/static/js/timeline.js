import { copyButton } from "./copy-button.js";
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
  const dated = moments.filter(({ date }) => date);
  const undated = moments.filter(({ date }) => !date);
  const rows = dated.map((moment) => row(moment, open));
  const days = new Set(dated.map(({ date }) => date));
  return element(
    "div",
    { class: "timeline", "data-testid": "timeline" },
    // A single day on an axis tells nothing that its rows do not.
    days.size > 1 && timelineChart(summary, dated, (index) => goTo(rows[index])),
    rows.length > 0 && element("ol", { class: "moments" }, ...rows),
    undated.length > 0 && withoutDay(undated, open),
  );
}

/** What may have been said at any time: it stands apart, in no course. */
function withoutDay(moments, open) {
  return element(
    "section",
    { class: "undated", "data-testid": "undated" },
    element("h3", { class: "section" }, moments[0].dateLabel),
    element("ul", { class: "moments" }, ...moments.map((moment) => row(moment, open))),
  );
}

function goTo(row) {
  row.scrollIntoView({ block: "nearest", behavior: "instant" });
  row.focus({ preventScroll: true });
}

function row(moment, open) {
  const { source, speaker, attribution, dateLabel, date, label } = moment;
  const words = moment.words
    .filter(({ mark }) => mark !== "DELETED")
    .map(({ text }) => text)
    .join("");
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
        date && element("time", { class: "moment-date", datetime: date }, dateLabel),
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
        sourceLink(source.url, words),
        copyButton(words, attribution, source),
      ),
    ),
    alsoIn(moment.repeatsLabel, moment.repeats, open),
  );
}
