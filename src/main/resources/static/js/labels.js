/** The page's own few words. Everything else that people read is worded by the server. */
export const labels = {
  you: "You",
  open: "Open",
  copy: "Copy",
  copied: "Copied",
  admin: "admin",
  required: "required",
  tryAgain: "Try again",
  connecting: "Connecting…",
  online: "Online",
  offline: "Not reachable",
  unreachable: "The bot cannot be reached",
  unreachableAdvice: "Check that it is running and that you are connected, then try again.",
  unreadable: "The bot sent an answer that this page cannot read.",
};
