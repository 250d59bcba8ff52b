import { element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";

/** How many words at either end tell a passage from the rest of its page. */
const TELLING_WORDS = 5;

/**
 * A link to the article's own page, named by its host; null unless it is a plain web address. Where
 * words are given, browsers that know text fragments go to them and mark them.
 */
export function sourceLink(url, words) {
  const address = webAddress(url);
  if (!address) return null;
  return element(
    "a",
    {
      class: "source-link",
      href: words ? address.href + textFragment(words, address.hash) : address.href,
      title: words && labels.atSource,
      target: "_blank",
      rel: "noopener noreferrer",
    },
    address.hostname.replace(/^www\./, ""),
    icon("external"),
  );
}

/** As in https://wicg.github.io/scroll-to-text-fragment: the beginning, and the end if it is long. */
function textFragment(text, hash) {
  const words = text.trim().split(/\s+/);
  const ends =
    words.length <= 2 * TELLING_WORDS
      ? [words]
      : [words.slice(0, TELLING_WORDS), words.slice(-TELLING_WORDS)];
  const encoded = ends.map((end) => encodeURIComponent(end.join(" ")).replaceAll("-", "%2D"));
  return `${hash ? "" : "#"}:~:text=${encoded.join(",")}`;
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
