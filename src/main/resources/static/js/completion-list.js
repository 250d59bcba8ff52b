import { element } from "./dom.js";
import { labels } from "./labels.js";

/** The listbox above the composer. The input keeps the focus and points at the active row. */
export function createCompletionList(listbox, input, choose) {
  let items = [];
  let active = -1;

  function show(newItems, { activateFirst }) {
    items = newItems;
    listbox.replaceChildren(...items.map(row));
    listbox.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(!listbox.hidden));
    activate(activateFirst && items.length > 0 ? 0 : -1);
  }

  function row(item, index) {
    return element(
      "li",
      {
        id: `completion-${index}`,
        class: "completion",
        role: "option",
        // A press would otherwise take the focus away from the input and close the list.
        pointerdown: (event) => event.preventDefault(),
        click: () => choose(item),
      },
      element("span", { class: "completion-label" }, item.label),
      element("span", { class: "completion-description" }, item.description),
      item.admin && element("span", { class: "tag" }, labels.admin),
      item.required && element("span", { class: "tag" }, labels.required),
    );
  }

  function activate(index) {
    active = index;
    [...listbox.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
    });
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", `completion-${active}`);
      listbox.children[active].scrollIntoView({ block: "nearest" });
    }
  }

  return {
    show,
    hide: () => show([], { activateFirst: false }),
    isOpen: () => !listbox.hidden,
    activeItem: () => items[active] ?? null,
    firstItem: () => items[0] ?? null,
    /** Moves by one row, round the ends; from no row to the first or the last. */
    move(step) {
      const from = active < 0 && step < 0 ? 0 : active;
      activate((from + step + items.length) % items.length);
    },
  };
}
