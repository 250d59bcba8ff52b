import { announce } from "./announcer.js";
import { postChat, Unreachable } from "./api.js";

const SHORTEST_REFRESH_MILLIS = 100;

/** Sends messages and shows what comes back, for as long as the answer keeps changing. */
export function createConversation(channel, status) {
  function send(text) {
    const exchange = channel.startExchange(text);
    ask(exchange, text, { refresh: false });
  }

  async function ask(exchange, text, { refresh }) {
    let reply;
    try {
      reply = await postChat(text, { refresh });
    } catch (failure) {
      showFailure(exchange, failure, () => {
        exchange.update((message) => message.wait());
        ask(exchange, text, { refresh });
      });
      return;
    }
    status.reachable(true);
    exchange.update((message) => message.show(reply));
    if (reply.refresh) {
      const { command, afterMillis } = reply.refresh;
      const delay = Math.max(afterMillis, SHORTEST_REFRESH_MILLIS);
      setTimeout(() => ask(exchange, command, { refresh: true }), delay);
    } else if (refresh) {
      // The message's own changes were kept silent while it was at work; its end is worth a word.
      announce(reply.title);
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
