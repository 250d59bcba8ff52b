const region = document.getElementById("announcer");

/** Says something to screen readers that the page shows in another way. */
export function announce(text) {
  region.textContent = text;
}
