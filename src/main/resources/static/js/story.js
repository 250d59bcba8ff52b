import { button, element } from "./dom.js";
import { list } from "./list.js";
import { quoteCard } from "./quote-card.js";

/** One event in sentences of its articles; alone, with a line for each of them. */
export function story({ headline, summary, quotes, articles, open }, actions) {
  return element(
    "article",
    { class: "story", "data-testid": "story" },
    element("h3", { class: "story-headline" }, headline),
    element("p", { class: "story-summary" }, summary),
    ...quotes.map((quote) => quoteCard(quote, actions.open)),
    articles.length > 0 && list(articles, actions.open),
    open &&
      element(
        "p",
        { class: "reply-actions" },
        button(
          {
            class: "quiet-button",
            "data-testid": "open-story",
            click: () => actions.send(open.command),
          },
          open.label,
        ),
      ),
  );
}
