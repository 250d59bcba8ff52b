import { fetchArticle, Unreachable } from "./api.js";
import { button, dotted, element } from "./dom.js";
import { labels } from "./labels.js";
import { sourceLink } from "./links.js";

const QUIET_ROLES = new Set(["CAPTION", "LINKS", "NOTICE", "METADATA"]);

/** The dialog that shows a quote where it stands in its article. */
export function createArticleView(dialog, { closed }) {
  const title = dialog.querySelector("#article-title");
  const source = dialog.querySelector("#article-source");
  const body = dialog.querySelector("#article-body");
  let loading = null;

  dialog.querySelector("#article-close").addEventListener("click", close);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close(); // The backdrop: everything else lies in a child.
  });
  dialog.addEventListener("close", () => {
    loading?.abort();
    closed();
  });

  async function show(citation) {
    loading?.abort();
    loading = new AbortController();
    title.textContent = citation.file;
    source.replaceChildren();
    body.replaceChildren(skeleton());
    if (!dialog.open) dialog.showModal();
    try {
      showArticle(await fetchArticle(citation, loading.signal));
    } catch (failure) {
      if (failure.name !== "AbortError") showFailure(failure, citation);
    }
  }

  function showArticle(article) {
    title.textContent = article.title || article.file;
    source.replaceChildren(
      ...dotted(
        article.publisher && element("strong", {}, article.publisher),
        article.publishedLabel,
        element("code", {}, article.label),
        sourceLink(article.url),
      ),
    );
    body.replaceChildren(...article.paragraphs.map(paragraph));
    showQuote();
  }

  /** Brings the quote into view and starts reading there, for eyes and screen readers alike. */
  function showQuote() {
    const quoted = body.querySelector("mark");
    quoted?.scrollIntoView({ block: "center", behavior: "instant" });
    quoted?.closest("[tabindex]").focus({ preventScroll: true });
  }

  function showFailure(failure, citation) {
    body.replaceChildren(
      element(
        "div",
        { class: "article-failure", role: "alert" },
        failure.title && element("h3", { class: "title" }, failure.title),
        element("p", { class: "text" }, failure.message),
        failure instanceof Unreachable &&
          button({ class: "quiet-button", click: () => show(citation) }, labels.tryAgain),
      ),
    );
  }

  function close() {
    dialog.close();
  }

  return {
    show,
    close() {
      if (dialog.open) close();
    },
  };
}

function paragraph({ line, role, segments }) {
  const quoted = segments.some((segment) => segment.quoted);
  return element(
    "div",
    { class: "row", "data-role": QUIET_ROLES.has(role) ? "QUIET" : role, "data-quoted": quoted },
    element("span", { class: "gutter", "aria-hidden": "true" }, String(line)),
    element(
      role === "TITLE" || role === "HEADING" ? "h3" : "p",
      { class: "row-text", tabindex: quoted && "-1" },
      ...segments.map(segmentNode),
    ),
  );
}

function segmentNode({ text, quoted }) {
  return quoted ? element("mark", { class: "quoted", "data-testid": "quoted" }, text) : text;
}

function skeleton() {
  const line = () => element("span", {});
  return element("div", { class: "skeleton", "aria-hidden": "true" }, line(), line(), line(), line());
}
