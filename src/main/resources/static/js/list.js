import { element } from "./dom.js";
import { citationButton } from "./quote-card.js";

/** Lines, each of which may lead to a place in an article. */
export function list(items, openAt) {
  return element(
    "ul",
    { class: "list" },
    ...items.map(({ text, detail, open }) =>
      element(
        "li",
        {},
        element("span", { class: "list-text" }, text),
        detail && element("span", { class: "list-detail" }, detail),
        open && citationButton(open, openAt),
      ),
    ),
  );
}
