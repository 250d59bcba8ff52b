/** What the page's address says: which passage is open, and which question to ask on arrival. */

export function citationInAddress() {
  const values = new URLSearchParams(location.hash.slice(1));
  const file = values.get("open");
  if (!file) return null;
  return { file, start: values.get("start") ?? "0", end: values.get("end") ?? "0" };
}

export function questionInAddress() {
  return new URLSearchParams(location.search).get("q")?.trim() || null;
}

/** Puts an opened passage into the address, so that "back" closes it and the link can be shared. */
export function enterCitation({ file, start, end }) {
  const hash = new URLSearchParams({ open: file, start, end });
  history.pushState({ entered: true }, "", `#${hash}`);
}

/** Takes the passage out of the address again, without leaving the page. */
export function leaveCitation() {
  if (!citationInAddress()) return;
  if (history.state?.entered) history.back();
  else history.replaceState(null, "", location.pathname + location.search);
}
