import { button, element } from "./dom.js";
import { icon } from "./icons.js";
import { labels } from "./labels.js";
import { renderReply } from "./render.js";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** What the reader sent. */
export function userMessage(text) {
  const [, command, rest] = /^(\/\S+)(.*)$/s.exec(text) ?? [null, null, text];
  return message(
    "user",
    element("span", { class: "avatar" }, icon("person")),
    labels.you,
    element("p", { class: "text" }, command && element("span", { class: "command" }, command), rest),
  );
}

/** A message of the bot: first waiting, then showing a reply, which later replies may replace. */
export function botMessage(name, actions) {
  const body = element("div", { class: "reply" }, typing());
  const node = message(
    "bot",
    element("img", { class: "avatar", src: "favicon.svg", alt: "" }),
    name,
    body,
  );
  node.setAttribute("aria-busy", "true");
  node.tabIndex = -1;

  function show(reply) {
    node.dataset.testid = "reply";
    node.dataset.kind = reply.kind;
    // One that is at work changes several times a second: its steps are not read out.
    if (reply.refresh) node.setAttribute("aria-live", "off");
    replaceChanged(body, renderReply(reply, actions));
    node.removeAttribute("aria-busy");
  }

  function wait() {
    // The button that asked for this goes away: its focus stays with the message.
    if (body.contains(document.activeElement)) node.focus({ preventScroll: true });
    body.replaceChildren(typing());
  }

  /** An error of the page or the server; `retry` is offered where trying again can help. */
  function fail({ title, detail, retry }) {
    const parts = title ? [{ type: "text", text: detail }] : [];
    show({ kind: "ERROR", title: title || detail, parts });
    if (retry) body.append(button({ class: "quiet-button", click: retry }, labels.tryAgain));
  }

  return { node, show, wait, fail };
}

function message(author, avatar, name, content) {
  const now = new Date();
  return element(
    "article",
    { class: `message message-${author}` },
    avatar,
    element(
      "p",
      { class: "message-head" },
      element("span", { class: "author" }, name),
      element("time", { datetime: now.toISOString() }, clock.format(now)),
    ),
    content,
  );
}

function typing() {
  const dot = () => element("span", {});
  return element("div", { class: "typing", "aria-hidden": "true" }, dot(), dot(), dot());
}

/** Leaves alone what stayed the same, so that focus and running animations survive. */
function replaceChanged(parent, nodes) {
  nodes.forEach((node, index) => {
    const old = parent.children[index];
    if (!old) parent.append(node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  });
  while (parent.children.length > nodes.length) parent.lastElementChild.remove();
}
