import { bars } from "./bars.js";
import { element } from "./dom.js";
import { labels } from "./labels.js";
import { quoteCard } from "./quote-card.js";

/** A sentence with what became of it, how it holds the question's words, and what it got points for. */
export function weighed({ place, verdict, quote, words, points }, open) {
  return element(
    "section",
    { class: "weighed", "data-testid": "weighed", "data-shown": place ? "yes" : "no" },
    element(
      "p",
      { class: "verdict" },
      place && element("span", { class: "place" }, String(place)),
      verdict,
    ),
    quoteCard(quote, open),
    element("ul", { class: "standings" }, ...words.map((word) => element("li", {}, word))),
    element(
      "details",
      { class: "points" },
      element("summary", {}, points.title || labels.points),
      bars({ ...points, title: "" }),
    ),
  );
}
