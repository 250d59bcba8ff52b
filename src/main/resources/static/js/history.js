/** What was sent before, to be walked through with the arrow keys; what is being typed is kept. */
export function createHistory() {
  const sent = [];
  let position = 0;
  let draft = "";

  return {
    add(text) {
      if (sent.at(-1) !== text) sent.push(text);
      position = sent.length;
    },
    /** The text a step back (-1) or forth (+1) from here, or null at either end. */
    step(by, current) {
      const next = position + by;
      if (next < 0 || next > sent.length) return null;
      if (position === sent.length) draft = current;
      position = next;
      return position === sent.length ? draft : sent[position];
    },
  };
}
