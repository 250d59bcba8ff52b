import { copyButton } from "./copy-button.js";
import { button, dotted, element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";
import { sourceLink } from "./links.js";

const RELATIONS = new Set(["SAID", "ABOUT", "MENTIONS"]);

/** One verbatim sentence with its proof: who, in which paper, when, in which file and line. */
export function quoteCard(quote, open) {
  const { citation } = quote;
  const words = quote.segments.map(({ text }) => text).join("");
  const relation = RELATIONS.has(quote.relation) ? quote.relation : "MENTIONS";
  return element(
    "figure",
    {
      class: "quote",
      "data-testid": "quote",
      "data-file": citation.file,
      "data-line": citation.line,
      "data-relation": relation,
    },
    quote.attribution &&
      element(
        "p",
        { class: "attribution" },
        icon(relation === "MENTIONS" && quote.spoken ? "SAID" : relation),
        element("span", {}, quote.attribution),
      ),
    element("blockquote", { class: "sentence" }, element("p", {}, ...quote.segments.map(segmentNode))),
    element(
      "figcaption",
      { class: "citation" },
      element("p", { class: "source-line" }, ...sourceLine(quote)),
      element(
        "div",
        { class: "citation-actions" },
        citationButton(citation, open),
        sourceLink(quote.url, words),
        copyButton(words, quote.attribution, quote),
      ),
      alsoIn(quote.alsoInLabel, quote.alsoIn, open),
    ),
  );
}

/** The button that opens the article at a citation. */
export function citationButton(citation, open) {
  return button(
    { class: "citation-button", "data-testid": "open-citation", click: () => open(citation) },
    icon("page"),
    element("code", {}, citation.label),
    element("span", { class: "citation-verb" }, labels.open),
  );
}

function segmentNode({ text, matched }) {
  return matched ? element("mark", { class: "match" }, text) : text;
}

/** What a quote is from: the paper, the day, the title; `dated` is false where the day is said. */
export function sourceLine({ publisher, published, publishedLabel, title }, { dated = true } = {}) {
  return dotted(
    publisher && element("strong", {}, publisher),
    dated && (publishedLabel ? element("time", { datetime: published }, publishedLabel) : labels.noDate),
    title && element("cite", {}, title),
  );
}

/** Further places, folded away under their label; null where there are none. */
export function alsoIn(label, citations, open) {
  if (!label || !citations?.length) return null;
  return element(
    "details",
    { class: "also-in" },
    element("summary", {}, label),
    element(
      "ul",
      {},
      ...citations.map((citation) => element("li", {}, citationButton(citation, open))),
    ),
  );
}
