import { element } from "./dom.js";

/**
 * The nodes of a text whose pieces are marked EQUAL, AROUND, DELETED or INSERTED. `marks` gives for
 * the last two the tag to show them with and the words by which screen readers tell them: eyes see
 * lines through or under them, whatever the colours.
 */
export function markedWords(pieces, marks) {
  return pieces.flatMap(({ text, mark }) => {
    if (mark === "AROUND") return element("span", { class: "around" }, text);
    const change = marks[mark];
    if (!change) return text;
    const spoken = element("span", { class: "visually-hidden" }, `${change.spoken} `);
    const shown = element(change.tag, { class: "change" }, spoken, text);
    // What was lost stands between the words of today: it keeps its distance from both.
    return change.apart ? [" ", shown, " "] : shown;
  });
}
