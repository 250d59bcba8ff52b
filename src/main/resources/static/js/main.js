import { citationInAddress, enterCitation, leaveCitation, questionInAddress } from "./address.js";
import { fetchCommands, Unreachable } from "./api.js";
import { createArticleView } from "./article-view.js";
import { createChannel } from "./channel.js";
import { createComposer } from "./composer.js";
import { createConversation } from "./conversation.js";
import { createStatus } from "./status.js";
import { welcome, welcomeFailure } from "./welcome.js";

const byId = (id) => document.getElementById(id);
const stream = byId("stream");

const status = createStatus(byId("status"));
const articleView = createArticleView(byId("article"), { closed: leaveCitation });
const channel = createChannel(stream, { open, send: (...line) => conversation.send(...line) });
const conversation = createConversation(channel, status);
const composer = createComposer(byId("composer"), {
  send: conversation.send,
  turnPage: channel.turnPage,
});

function open(citation) {
  enterCitation(citation);
  articleView.show(citation);
}

function followAddress() {
  const citation = citationInAddress();
  if (citation) articleView.show(citation);
  else articleView.close();
}

async function introduce() {
  let introduction;
  try {
    const offer = await fetchCommands();
    status.reachable(true);
    byId("bot-name").textContent = offer.botName;
    document.title = offer.botName;
    channel.nameBot(offer.botName);
    composer.offer(offer.commands);
    introduction = welcome(offer, { send: conversation.send, begin: composer.begin });
  } catch (failure) {
    status.reachable(!(failure instanceof Unreachable));
    introduction = welcomeFailure(failure, () => {
      stream.focus(); // The button goes away, and would take the focus with it.
      introduce();
    });
  }
  stream.querySelector(".welcome")?.remove();
  stream.prepend(introduction);
}

addEventListener("popstate", followAddress);

// A keyboard popping up over half of a phone is no welcome: only where there is a real one.
if (matchMedia("(hover: hover)").matches) composer.focus();

followAddress();
await introduce();
const question = questionInAddress();
if (question) conversation.send(question);
