// The argument map: larger and smaller in place, moved by hand, and with what belongs together lit. Without this module
// the map scrolls, and links beside it lead to its other sizes.
const region = document.querySelector(".map");
const drawing = region.querySelector(".drawing");
const tools = document.querySelector(".map-tools");
const natural = { width: +drawing.dataset.width, height: +drawing.dataset.height };
const SMALLEST = 0.25, LARGEST = 4, STEP = 1.25;

// Size

const scale = () => drawing.getBoundingClientRect().width / natural.width;

const mark = (size) => {
  for (const it of tools.querySelectorAll("a[data-zoom]")) {
    if (it.dataset.zoom === String(size)) it.setAttribute("aria-current", "true");
    else it.removeAttribute("aria-current");
  }
};

// The point of the map under (x, y), measured from the region's corner, stays where it is.
const zoomTo = (wanted, x = region.clientWidth / 2, y = region.clientHeight / 2) => {
  const before = scale();
  const now = Math.min(LARGEST, Math.max(SMALLEST, wanted));
  const left = (region.scrollLeft + x) / before;
  const top = (region.scrollTop + y) / before;
  region.classList.remove("fit");
  drawing.setAttribute("width", natural.width * now);
  drawing.setAttribute("height", natural.height * now);
  region.scrollLeft = left * now - x;
  region.scrollTop = top * now - y;
  mark(Math.round(now * 100));
};

const fit = () => {
  drawing.setAttribute("width", natural.width);
  drawing.setAttribute("height", natural.height);
  region.classList.add("fit");
  // A page that came in another size has no floor yet, below which fitting does not go.
  if (!region.querySelector(".floor")) {
    const floor = drawing.cloneNode(false);
    floor.setAttribute("class", "floor");
    floor.setAttribute("width", natural.width / 2);
    floor.setAttribute("height", 0);
    floor.setAttribute("aria-hidden", "true");
    drawing.before(floor);
  }
  mark("fit");
};

const resize = (size) => {
  if (size === "fit") fit();
  else if (size === "in") zoomTo(scale() * STEP);
  else if (size === "out") zoomTo(scale() / STEP);
  else zoomTo(size / 100);
};

for (const button of tools.querySelectorAll("button")) button.hidden = false;
tools.addEventListener("click", (event) => {
  const it = event.target.closest("[data-zoom]");
  if (!it || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  resize(it.dataset.zoom);
  if (it.href) history.replaceState(history.state, "", it.href);
});

region.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const size = { "+": "in", "=": "in", "-": "out", "0": "fit" }[event.key];
  if (!size) return;
  event.preventDefault();
  resize(size);
});

const from = (point) => {
  const corner = region.getBoundingClientRect();
  return [point.clientX - corner.left - region.clientLeft, point.clientY - corner.top - region.clientTop];
};

region.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoomTo(scale() * Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.003)), ...from(event));
}, { passive: false });

let pinch = null;
const between = ([a, b]) => ({
  distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  clientX: (a.clientX + b.clientX) / 2,
  clientY: (a.clientY + b.clientY) / 2,
});
region.addEventListener("touchstart", (event) => {
  pinch = event.touches.length === 2 ? { distance: between(event.touches).distance, scale: scale() } : null;
}, { passive: true });
region.addEventListener("touchmove", (event) => {
  if (!pinch || event.touches.length !== 2) return;
  event.preventDefault();
  const now = between(event.touches);
  zoomTo(pinch.scale * now.distance / pinch.distance, ...from(now));
}, { passive: false });

// Place: a mouse drags the map; fingers and keys scroll it as they scroll anything.

region.classList.add("grips");
let grip = null;
region.addEventListener("dragstart", (event) => event.preventDefault());
region.addEventListener("pointerdown", (event) => {
  if (event.pointerType !== "mouse" || event.button !== 0) return;
  // On its scroll bars, the region is none of ours.
  const [x, y] = from(event);
  if (x < region.clientWidth && y < region.clientHeight) {
    grip = { x: event.clientX, y: event.clientY, left: region.scrollLeft, top: region.scrollTop, moved: false };
  }
});
addEventListener("pointermove", (event) => {
  if (!grip) return;
  const [x, y] = [event.clientX - grip.x, event.clientY - grip.y];
  if (!grip.moved && Math.hypot(x, y) < 5) return;
  grip.moved = true;
  region.classList.add("gripped");
  region.scrollLeft = grip.left - x;
  region.scrollTop = grip.top - y;
});
addEventListener("pointerup", () => {
  if (grip?.moved) {
    // Whoever has dragged a box did not mean to follow it.
    const hold = (event) => event.preventDefault();
    region.addEventListener("click", hold, { capture: true, once: true });
    setTimeout(() => region.removeEventListener("click", hold, { capture: true }));
  }
  grip = null;
  region.classList.remove("gripped");
});
addEventListener("pointercancel", () => { grip = null; region.classList.remove("gripped"); });

// Light: a claim, its relations and those at their other ends.

const nodes = new Map([...drawing.querySelectorAll(".node")].map((node) => [node.dataset.claim, node]));
const edges = [...drawing.querySelectorAll(".edge")];
const dark = () => {
  drawing.classList.remove("dimmed");
  for (const it of drawing.querySelectorAll(".lit")) it.classList.remove("lit");
};
const light = (node) => {
  dark();
  drawing.classList.add("dimmed");
  node.classList.add("lit");
  for (const edge of edges) {
    const { from: one, to: other } = edge.dataset;
    if (one !== node.dataset.claim && other !== node.dataset.claim) continue;
    for (const it of [edge, nodes.get(one), nodes.get(other)]) it.classList.add("lit");
  }
};
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  drawing.addEventListener(begin, (event) => { const node = event.target.closest(".node"); if (node) light(node); });
  drawing.addEventListener(end, (event) => { if (event.target.closest(".node")) dark(); });
}
