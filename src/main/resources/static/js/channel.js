import { botMessage, userMessage } from "./message.js";

const NEAR_END_PIXELS = 80;

/** The stream of messages, and what of it is in view. */
export function createChannel(stream, actions) {
  let botName = "";

  /** Adds what the reader sent and a waiting answer to it. */
  function startExchange(text) {
    const question = userMessage(text);
    const reply = botMessage(botName, actions);
    stream.append(question, reply.node);
    reveal(question);
    return {
      /** Changes the answer; the view follows only a reader who has not scrolled away. */
      update(change) {
        const follow = isAtEnd();
        change(reply);
        if (follow) reveal(question);
      },
    };
  }

  function isAtEnd() {
    return stream.scrollHeight - stream.scrollTop - stream.clientHeight < NEAR_END_PIXELS;
  }

  /** Scrolls to the end, but never past the question: an answer is read from its beginning. */
  function reveal(question) {
    question.scrollIntoView({ block: "start", behavior: "instant" });
  }

  return {
    startExchange,
    /** Scrolls back (-1) or forth (+1) by most of what is in view. */
    turnPage(step) {
      stream.scrollBy({ top: step * stream.clientHeight * 0.85 });
    },
    nameBot(name) {
      botName = name;
    },
  };
}
