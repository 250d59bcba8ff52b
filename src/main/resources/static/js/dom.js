/**
 * Creates an element. Children are nodes or text, never markup, so nothing the server sends can
 * become HTML. Attributes that are null, undefined or false are left out; a function is a listener.
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter(isPresent));
  return node;
}

/** Lets callers write `condition && element(…)`; an empty text is no child either. */
function isPresent(child) {
  return child !== null && child !== undefined && child !== false && child !== "";
}

/** A button that never submits a form. */
export function button(attributes, ...children) {
  return element("button", { type: "button", ...attributes }, ...children);
}

/** Joins nodes or texts with a middle dot, leaving out what is missing. */
export function dotted(...pieces) {
  return pieces
    .filter((piece) => piece)
    .flatMap((piece, index) => (index === 0 ? [piece] : [" · ", piece]));
}
