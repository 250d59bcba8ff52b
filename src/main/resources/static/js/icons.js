const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6",
  page: "M6 3h8l4 4v14H6zM9 11h6M9 15h6",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  check: "M5 12.5l4.5 4.5L19 7.5",
  external: "M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8",
  SAID: "M10 7H5v5h4c0 3-1 4-3 5M19 7h-5v5h4c0 3-1 4-3 5",
  ABOUT: "M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.5 20c.8-4 3.3-5.5 6.5-5.5s5.7 1.5 6.5 5.5",
  MENTIONS: "M4 5h13v14H5.5A1.5 1.5 0 0 1 4 17.5zM17 9h3v8.5a1.5 1.5 0 0 1-3 0M7.5 9h6M7.5 12.5h6M7.5 16h4",
  DIFFER: "M5 9h14M5 15h14M16.5 4.5l-9 15",
  REFUSAL: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20M8 10.5h5",
  ERROR: "M12 8v5M12 16.5v.01M12 3 2.5 20h19z",
};

/** A line drawing in the colour of the text around it. It decorates; words stand beside it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
