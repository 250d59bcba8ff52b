import { commandStart } from "./commands.js";
import { button, element } from "./dom.js";
import { labels } from "./labels.js";
import { suggestion } from "./render.js";

/** What stands at the beginning of the channel: what the bot is, and what one can ask it. */
export function welcome({ botName, intro, examples, commands }, { send, begin }) {
  return element(
    "section",
    { class: "welcome", "aria-label": botName },
    mark(),
    element("h2", { class: "welcome-name" }, botName),
    element("p", { class: "welcome-intro" }, intro),
    element(
      "ul",
      { class: "examples" },
      ...examples.map((example) => element("li", {}, suggestion(example, () => send(example)))),
    ),
    element(
      "ul",
      { class: "welcome-commands" },
      ...commands
        .filter(({ admin }) => !admin)
        .map((command) => element("li", {}, commandChip(command, begin))),
    ),
  );
}

/** Stands in its place while the bot cannot introduce itself. */
export function welcomeFailure(failure, retry) {
  return element(
    "section",
    { class: "welcome", role: "alert" },
    mark(),
    failure.title && element("h2", { class: "welcome-name" }, failure.title),
    element("p", { class: "welcome-intro" }, failure.message),
    button({ class: "quiet-button", click: retry }, labels.tryAgain),
  );
}

function mark() {
  return element("img", { class: "welcome-mark", src: "favicon.svg", alt: "", width: "56", height: "56" });
}

function commandChip(command, begin) {
  return button(
    {
      class: "command-chip",
      title: command.description,
      click: () => begin(commandStart(command)),
    },
    `/${command.name}`,
  );
}
