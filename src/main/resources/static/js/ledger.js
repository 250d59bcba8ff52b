import { copyButton } from "./copy-button.js";
import { element } from "./dom.js";
import { sourceLink } from "./links.js";
import { citationButton, sourceLine } from "./quote-card.js";

/** Statements in rows, day by day, each with how it is reported and where it stands. */
export function ledger({ days }, open) {
  return element(
    "div",
    { class: "ledger", "data-testid": "ledger" },
    ...days.map((day) =>
      element(
        "section",
        { class: "ledger-day" },
        element("h3", { class: "ledger-date" }, time(day)),
        element("ol", { class: "ledger-rows" }, ...day.entries.map((entry) => row(entry, open))),
      ),
    ),
  );
}

function time({ date, label }) {
  return date ? element("time", { datetime: date }, label) : label;
}

function row({ text, stance, manner, speaker, attribution, source }, open) {
  return element(
    "li",
    { class: "ledger-row", "data-testid": "statement", "data-stance": stance },
    element(
      "p",
      { class: "ledger-manner" },
      speaker && element("strong", { class: "ledger-speaker" }, speaker),
      element("span", {}, manner),
    ),
    element("blockquote", { class: "sentence" }, element("p", {}, text)),
    element(
      "div",
      { class: "ledger-source" },
      element("p", { class: "source-line" }, ...sourceLine(source, { dated: false })),
      element(
        "div",
        { class: "citation-actions" },
        citationButton(source.citation, open),
        sourceLink(source.url, text),
        copyButton(text, attribution, source),
      ),
    ),
  );
}
