import { announce } from "./announcer.js";
import { copyText } from "./clipboard.js";
import { button, element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";

const SAID_FOR_MILLIS = 2000;
const QUOTATION_MARK = /[“”"„«»]/;

/** Copies words with who says them and where they stand, ready to be pasted into a story. */
export function copyButton(words, attribution, source) {
  const caption = element("span", { class: "copy-label" }, labels.copy);
  const copy = button(
    { class: "copy", "data-testid": "copy", title: labels.copyAdvice, click: copyQuote },
    icon("copy"),
    caption,
  );

  async function copyQuote() {
    try {
      await copyText(citedText(words, attribution, source));
      say("check", labels.copied);
    } catch {
      say("ERROR", labels.notCopied);
    }
    setTimeout(() => show("copy", labels.copy), SAID_FOR_MILLIS);
  }

  function say(iconName, outcome) {
    show(iconName, outcome);
    announce(outcome);
  }

  function show(iconName, words) {
    copy.firstChild.replaceWith(icon(iconName));
    caption.textContent = words;
  }

  return copy;
}

/**
 * “Words” — publisher, day, “title”, file:line, address. Who says them. The source comes first: the
 * words are the article's, which may report in its own what somebody said.
 */
export function citedText(words, attribution, { publisher, publishedLabel, title, citation, url }) {
  // Words that hold quotation marks of their own stay as they are: a second pair would mislead.
  const quoted = QUOTATION_MARK.test(words) ? words : `“${words}”`;
  const place = [publisher, publishedLabel, title && `“${title}”`, citation.label, url];
  return `${quoted} — ${place.filter(Boolean).join(", ")}. ${attribution}.`;
}
