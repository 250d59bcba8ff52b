import { element } from "./dom.js";
import { icon } from "./icons.js";

/** A link to the article's own page, named by its host; null unless it is a plain web address. */
export function sourceLink(url) {
  const address = webAddress(url);
  if (!address) return null;
  return element(
    "a",
    { class: "source-link", href: address.href, target: "_blank", rel: "noopener noreferrer" },
    address.hostname.replace(/^www\./, ""),
    icon("external"),
  );
}

/** Articles may carry any text as their address: a script must not become a link. */
function webAddress(url) {
  try {
    const address = new URL(url);
    return address.protocol === "https:" || address.protocol === "http:" ? address : null;
  } catch {
    return null;
  }
}
