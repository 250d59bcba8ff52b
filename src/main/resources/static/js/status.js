import { labels } from "./labels.js";

/** The one line in the header that says whether the bot can be reached. */
export function createStatus(line) {
  function show(state) {
    line.dataset.state = state;
    line.textContent = labels[state];
  }
  show("connecting");
  return {
    reachable(isReachable) {
      show(isReachable ? "online" : "offline");
    },
  };
}
