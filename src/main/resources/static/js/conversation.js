import { announce } from "./announcer.js";
import { postChat, Unreachable } from "./api.js";

const SHORTEST_REFRESH_MILLIS = 100;

/** Sends messages and shows what comes back, for as long as the answer keeps changing. */
export function createConversation(channel, status) {
  // The last question as it was understood. It is kept in the page alone, for as long as the
  // reader sees what it was: the server keeps nothing of a conversation.
  let asked;

  /** Sends a line; `before` is the question that it goes on from, the last one unless told. */
  function send(text, { before = asked } = {}) {
    const exchange = channel.startExchange(text);
    ask(exchange, text, { before, refresh: false });
  }

  async function ask(exchange, text, { before, refresh }) {
    let reply;
    try {
      reply = await postChat(text, { before, refresh });
    } catch (failure) {
      showFailure(exchange, failure, () => {
        exchange.update((message) => message.wait());
        ask(exchange, text, { before, refresh });
      });
      if (refresh) announce(failure.title ?? failure.message);
      return;
    }
    status.reachable(true);
    asked = reply.asked ?? asked;
    exchange.update((message) => message.show(reply));
    // A message at work keeps silent while it changes: its start and its end are worth a word.
    if (Boolean(reply.refresh) !== refresh) announce(inShort(reply));
    if (reply.refresh) {
      const { command, afterMillis } = reply.refresh;
      const delay = Math.max(afterMillis, SHORTEST_REFRESH_MILLIS);
      setTimeout(() => ask(exchange, command, { refresh: true }), delay);
    }
  }

  function showFailure(exchange, failure, tryAgain) {
    const unreachable = failure instanceof Unreachable;
    status.reachable(!unreachable);
    exchange.update((message) =>
      message.fail({
        title: failure.title,
        detail: failure.message,
        retry: unreachable && tryAgain,
      }),
    );
  }

  return { send };
}

function inShort({ title, parts }) {
  return [title, ...parts.map(({ label, text }) => label ?? text)].filter(Boolean).join(". ");
}
