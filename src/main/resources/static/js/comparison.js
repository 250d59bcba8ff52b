import { copyButton } from "./copy-button.js";
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";
import { sourceLink } from "./links.js";
import { markedWords } from "./marked-words.js";
import { citationButton, sourceLine } from "./quote-card.js";

const GIVEN = { INSERTED: { tag: "del", spoken: labels.onlyAsGiven } };
const SOURCE = { DELETED: { tag: "ins", spoken: labels.onlyInArticle } };

/** A quotation as it was given beside what the article has, with what differs marked in both. */
export function comparison(part, open) {
  const { source } = part;
  const words = part.words.map(({ text }) => text).join("");
  return element(
    "figure",
    { class: "comparison", "data-testid": "comparison" },
    side("given", part.givenLabel, markedWords(part.given, GIVEN)),
    side("source", part.sourceLabel, markedWords(part.words, SOURCE)),
    element(
      "figcaption",
      { class: "citation" },
      element("p", { class: "attribution" }, icon("SAID"), element("span", {}, part.attribution)),
      element("p", { class: "source-line" }, ...sourceLine(source)),
      element(
        "div",
        { class: "citation-actions" },
        citationButton(source.citation, open),
        sourceLink(source.url, words),
        copyButton(words, part.attribution, source),
      ),
    ),
  );
}

function side(name, label, words) {
  return element(
    "div",
    { class: "side", "data-side": name },
    element("p", { class: "side-label" }, label),
    element("blockquote", { class: "sentence" }, element("p", {}, ...words)),
  );
}
