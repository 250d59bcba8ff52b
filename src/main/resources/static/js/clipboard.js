/** Puts a text where it can be pasted from; fails where the browser refuses. */
export async function copyText(text) {
  // Browsers offer the clipboard to secure pages only: under a plain http name the old way is left.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  if (!copied) throw new Error("The browser did not copy.");
}
