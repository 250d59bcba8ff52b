import { element } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Amounts as bars from a common line: what speaks for it to the right, against it to the left. The
 * words beside each bar say the same, so the drawing itself is hidden from screen readers.
 */
export function bars({ title, bars: rows }) {
  const amounts = rows.map(({ amount }) => amount);
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const span = most - least || 1;
  return element(
    "figure",
    { class: "amounts", "data-testid": "bars" },
    title && element("figcaption", { class: "amounts-title" }, title),
    element(
      "ul",
      {},
      ...rows.map(({ label, amount, amountLabel, detail }) =>
        element(
          "li",
          { class: "amount", "data-sign": amount < 0 ? "against" : "for" },
          element(
            "span",
            { class: "amount-label" },
            label,
            detail && element("span", { class: "amount-detail" }, ` ${detail}`),
          ),
          drawn((Math.min(0, amount) - least) / span, Math.abs(amount) / span),
          element("span", { class: "amount-value" }, amountLabel),
        ),
      ),
    ),
  );
}

/** A bar from `start` on, as wide as `width`, both shares of the room there is. */
function drawn(start, width) {
  const svg = svgElement("svg", {
    class: "amount-drawn",
    viewBox: "0 0 1 1",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  svg.append(svgElement("rect", { x: start, y: 0, width, height: 1 }));
  return svg;
}

function svgElement(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
