import { bars } from "./bars.js";
import { comparison } from "./comparison.js";
import { button, element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";
import { ledger } from "./ledger.js";
import { list } from "./list.js";
import { picture } from "./picture.js";
import { quoteCard } from "./quote-card.js";
import { story } from "./story.js";
import { timeline } from "./timeline.js";
import { weighed } from "./weighed.js";

/** How each type of part is drawn; `actions` are what its buttons can do: open, send. */
const PARTS = {
  text: (part) => element("p", { class: "text" }, part.text),
  section: (part) => element("h3", { class: "section" }, part.title),
  quote: (part, actions) => quoteCard(part, actions.open),
  ledger: (part, actions) => ledger(part, actions.open),
  timeline: (part, actions) => timeline(part, actions.open),
  comparison: (part, actions) => comparison(part, actions.open),
  bars,
  weighed: (part, actions) => weighed(part, actions.open),
  difference,
  fields,
  list: ({ items }, actions) => list(items, actions.open),
  story,
  picture,
  suggestions,
  progress,
};

/** The nodes of a whole reply, in reading order. */
export function renderReply(reply, actions) {
  return [
    reply.title && element("h2", { class: "title" }, titleIcon(reply.kind), reply.title),
    reply.understood && element("p", { class: "understood" }, reply.understood),
    ...renderParts(reply.parts ?? [], actions),
    reply.footer && element("p", { class: "footer" }, reply.footer),
    explicable(reply) && why(reply.asked, actions),
  ].filter(Boolean);
}

function renderParts(parts, actions) {
  // A newer server may send parts that this page does not know yet; the known ones still stand.
  return parts
    .filter((part) => Object.hasOwn(PARTS, part.type))
    .map((part) => PARTS[part.type](part, actions));
}

/** Whether the reply answers a question or refuses to, so that one may ask why. */
function explicable({ kind, asked }) {
  return Boolean(asked) && (kind === "ANSWER" || kind === "REFUSAL");
}

function why(asked, actions) {
  return element(
    "p",
    { class: "reply-actions" },
    button(
      {
        class: "quiet-button",
        "data-testid": "why",
        click: () => actions.send("/why", { before: asked }),
      },
      labels.why,
    ),
  );
}

function titleIcon(kind) {
  return kind === "REFUSAL" || kind === "ERROR" ? icon(kind) : null;
}

function fields({ fields: rows }) {
  return element(
    "dl",
    { class: "fields" },
    ...rows.map(({ name, value }) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value)),
    ),
  );
}

/** Sentences that tell otherwise of the same, side by side where there is room. */
function difference({ title, sides }, actions) {
  return element(
    "section",
    { class: "difference", "data-testid": "difference" },
    element("h3", { class: "section" }, icon("DIFFER"), title),
    element("div", { class: "sides" }, ...sides.map((side) => quoteCard(side, actions.open))),
  );
}

function suggestions({ title, items }, actions) {
  return element(
    "div",
    { class: "suggestions" },
    title && element("p", { class: "suggestions-title" }, title),
    element(
      "ul",
      { class: "chips" },
      ...items.map(({ label, command }) =>
        element("li", {}, suggestion(label, () => actions.send(command))),
      ),
    ),
  );
}

/** A chip that asks something when pressed. */
export function suggestion(label, click) {
  return button({ class: "chip", "data-testid": "suggestion", click }, label);
}

function progress({ label, done, total, state }) {
  const known = total > 0;
  // Without a total the bar runs to and fro while work goes on, and is simply full or empty after.
  const [value, max] = known ? [done, total] : [state === "SUCCEEDED" ? 1 : 0, 1];
  const moving = state === "RUNNING" && !known;
  return element(
    "label",
    { class: "progress", "data-testid": "progress", "data-state": state },
    element("span", { class: "progress-label" }, label),
    element("progress", { value: moving ? null : value, max }),
  );
}
