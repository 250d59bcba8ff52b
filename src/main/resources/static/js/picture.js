import { element } from "./dom.js";

/** A day in a picture; where there is none to be had, the same in words. */
export function picture({ alternative, date, zone, topic, stories }) {
  const address = (theme) => {
    const query = new URLSearchParams({ theme, stories, zone });
    if (topic) query.set("topic", topic);
    return `/briefings/${date}.png?${query}`;
  };
  const drawing = element(
    "picture",
    { class: "picture", "data-testid": "picture" },
    element("source", { srcset: address("dark"), media: "(prefers-color-scheme: dark)" }),
    element("img", {
      src: address("light"),
      alt: alternative,
      width: 1200,
      height: 675,
      error: () => drawing.replaceWith(element("p", { class: "text" }, alternative)),
    }),
  );
  return drawing;
}
