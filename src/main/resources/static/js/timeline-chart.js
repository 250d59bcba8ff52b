const SVG = "http://www.w3.org/2000/svg";

/** Pixels from a lane's top to its line, between dots on one another, and under the last lane. */
const LANE = { line: 34, stack: 15, below: 10 };
const AXIS = 26;

/** Points keep this distance from both edges, in percent: half of the widest dot on a phone. */
const EDGE = 4;

/**
 * Moments as dots on an axis of days, a lane for each speaker. A change of wording is a diamond, the
 * latest has a ring. One stop of the Tab key: arrows go from dot to dot, Enter to its row.
 */
export function timelineChart(summary, moments, goTo) {
  const place = positions(moments);
  const lanes = lanesOf(moments);
  const height = lanes.at(-1).line + LANE.below + AXIS;
  const svg = shape("svg", { class: "chart", role: "group", "aria-label": summary, height });
  for (const tick of ticks(moments, place)) svg.append(...axisTick(tick, height));
  for (const lane of lanes) svg.append(...laneLine(lane));
  const points = moments.map((moment, index) =>
    point(moment, place(moment), lanes.find(({ speaker }) => speaker === moment.speaker), () =>
      goTo(index),
    ),
  );
  svg.append(...points);
  rove(svg, points);
  return svg;
}

/** Where on the axis a moment stands, in percent of its width. */
function positions(moments) {
  const days = moments.map(({ date }) => Date.parse(date));
  const from = Math.min(...days);
  const length = Math.max(...days) - from;
  return ({ date }) =>
    length === 0 ? 50 : EDGE + ((100 - 2 * EDGE) * (Date.parse(date) - from)) / length;
}

/** A lane for each speaker in the order in which they first speak, high enough for its dots. */
function lanesOf(moments) {
  const lanes = [];
  for (const { speaker, date } of moments) {
    let lane = lanes.find((known) => known.speaker === speaker);
    if (!lane) {
      lane = { speaker, onDay: new Map(), line: 0 };
      lanes.push(lane);
    }
    lane.onDay.set(date, (lane.onDay.get(date) ?? 0) + 1);
  }
  let top = 0;
  for (const lane of lanes) {
    lane.top = top;
    lane.line = top + LANE.line + (Math.max(...lane.onDay.values()) - 1) * LANE.stack;
    lane.drawn = new Map();
    top = lane.line + LANE.below;
  }
  return lanes;
}

/** The days to name: the first, the last, and of those between what has room. */
function ticks(moments, place) {
  const days = [...new Map(moments.map((moment) => [moment.date, moment])).values()];
  const last = days.at(-1);
  const room = Math.max(...days.map(({ tick }) => tick.length)) * 2.6;
  const named = [];
  for (const day of days) {
    const free = named.length === 0 || place(day) - place(named.at(-1)) >= room;
    if (day === last || (free && (named.length === 0 || place(last) - place(day) >= room))) {
      named.push(day);
    }
  }
  return days.map((day) => ({ at: place(day), label: named.includes(day) ? day.tick : "" }));
}

function axisTick({ at, label }, height) {
  const anchor = at < 10 ? "start" : at > 90 ? "end" : "middle";
  const x = anchor === "start" ? 0 : anchor === "end" ? 100 : at;
  const line = { class: "chart-tick", x1: `${at}%`, x2: `${at}%`, y1: 0, y2: height - AXIS };
  const nodes = [shape("line", line)];
  if (label) {
    const words = { class: "chart-day", x: `${x}%`, y: height - 8, "text-anchor": anchor };
    nodes.push(shape("text", words, label));
  }
  return nodes;
}

function laneLine({ speaker, top, line }) {
  return [
    shape("line", { class: "chart-lane", x1: 0, x2: "100%", y1: line, y2: line }),
    shape("text", { class: "chart-speaker", x: 0, y: top + 14 }, speaker),
  ];
}

function point(moment, at, lane, press) {
  const below = lane.drawn.get(moment.date) ?? 0;
  lane.drawn.set(moment.date, below + 1);
  // An svg of its own, since only that can be placed at a share of the width.
  const node = shape("svg", {
    class: "point",
    role: "button",
    tabindex: -1,
    x: `${at}%`,
    y: lane.line - below * LANE.stack,
    overflow: "visible",
    "aria-label": [moment.dateLabel, moment.speaker, moment.label].join(", "),
  });
  node.append(shape("title", {}, `${moment.dateLabel} · ${moment.label}`));
  node.append(shape("circle", { class: "point-halo", r: 11 }));
  if (moment.latest) node.append(shape("circle", { class: "point-ring", r: 9 }));
  node.append(
    moment.changed
      ? shape("path", { class: "point-dot point-changed", d: "M0-7 7 0 0 7-7 0z" })
      : shape("circle", { class: "point-dot", r: 5.5 }),
  );
  node.addEventListener("click", press);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  });
  return node;
}

/** Lets one dot at a time be reached by Tab, and the arrow keys choose which. */
function rove(svg, points) {
  let current = 0;
  points[current].setAttribute("tabindex", "0");
  svg.addEventListener("keydown", (event) => {
    const to = {
      ArrowRight: Math.min(current + 1, points.length - 1),
      ArrowLeft: Math.max(current - 1, 0),
      Home: 0,
      End: points.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    points[current].setAttribute("tabindex", "-1");
    current = to;
    points[current].setAttribute("tabindex", "0");
    points[current].focus();
  });
}

function shape(tag, attributes, text) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text) node.textContent = text;
  return node;
}
