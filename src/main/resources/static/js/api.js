import { labels } from "./labels.js";

/** Why there is no answer: what a problem (RFC 9457) of the server says, or of the page itself. */
export class Problem extends Error {
  constructor(title, detail) {
    super(detail);
    this.title = title;
  }
}

/** The server could not be reached at all: worth trying again as it is. */
export class Unreachable extends Problem {
  constructor() {
    super(labels.unreachable, labels.unreachableAdvice);
  }
}

async function fetchJson(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Unreachable();
  }
  let body;
  try {
    body = await response.json();
  } catch {
    throw new Problem(null, labels.unreadable);
  }
  if (!response.ok) throw new Problem(body.title ?? null, body.detail ?? labels.unreadable);
  return body;
}

export function fetchCommands() {
  return fetchJson("api/commands");
}

/**
 * Sends what was typed; `before` is what the last reply gave as `asked`, `refresh` says that the
 * page asks again by itself, not the reader.
 */
export function postChat(text, { before, refresh = false } = {}) {
  return fetchJson("api/chat", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text, before, zone: timeZone(), refresh: refresh || undefined }),
  });
}

/** Whose days "yesterday" and "on Tuesday" are: asked each time, since readers travel. */
function timeZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function fetchArticle({ file, start, end }, signal) {
  return fetchJson(`api/articles?${new URLSearchParams({ file, start, end })}`, { signal });
}
