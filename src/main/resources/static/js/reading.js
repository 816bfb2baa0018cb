// The page of one article: words and claims light each other up, the keyboard steps through claims, the bar knows where
// one is, and switching layers keeps the place. Everything is a link or a fold without this, too.

const main = document.querySelector("main.reading");
const find = (selector) => main.querySelector(selector);
const all = (selector) => [...main.querySelectorAll(selector)];

// Words in the text and their claim in the margin share data-claim or data-note.
const key = (element) => element.dataset.claim ?? element.dataset.note;
const named = (id) => all(`[data-claim="${CSS.escape(id)}"], [data-note="${CSS.escape(id)}"]`);
const light = (id, on) => named(id).forEach((element) => element.classList.toggle("lit", on));
const owner = (node) => node.closest?.("[data-claim], [data-note]");
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  main.addEventListener(begin, (event) => { const it = owner(event.target); if (it) light(key(it), true); });
  main.addEventListener(end, (event) => {
    const it = owner(event.target);
    if (it && key(it) !== aimed) light(key(it), false);
  });
}

// A browser that is told to keep nothing refuses; then nothing is kept.
const recall = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* as the reader wishes */ } };

const said = find(".said");
let silence;
const say = (what) => {
  said.textContent = what;
  said.hidden = false;
  clearTimeout(silence);
  silence = setTimeout(() => { said.hidden = true; }, 6000);
};

// Whoever arrives at a claim sees all of its words, also where another claim interrupts them. Whoever arrives at
// something that is not here is told so.
let aimed = "";
const aim = () => {
  if (aimed) light(aimed, false);
  const wanted = decodeURIComponent(location.hash.slice(1).split(":~:")[0]);
  aimed = wanted.replace(/^note-/, "");
  const target = aimed ? document.getElementById(aimed) : null;
  const lost = find(".lost");
  lost.hidden = !wanted || Boolean(target ?? document.getElementById(wanted));
  if (!lost.hidden) {
    lost.querySelector("code").textContent = wanted;
    const own = lost.querySelector("a");
    own.hidden = !/^\d+-\d+$/.test(wanted);
    own.href = "/claims/" + encodeURIComponent(wanted);
    lost.scrollIntoView({ block: "center" });
  }
  if (!target) return;
  light(aimed, true);
  const beside = named(aimed).find((element) => element.matches("li"));
  const fold = beside?.closest("details");
  if (fold) fold.open = true;
  if (!beside && target.matches(".quiet")) say(said.dataset.leftOut);
};
addEventListener("hashchange", aim);

// The claim that is lit can be copied where it stands.
const quote = (id) => "“" + named(id).filter((piece) => piece.matches(".text *")).map((piece) => piece.textContent).join("") + "”";
const link = (id) => new URL(find(`li[data-claim="${CSS.escape(id)}"]`).dataset.link, location.href).href;
const cited = (id) => {
  const paragraph = document.getElementById(id).closest(".row").querySelector(".number a").textContent;
  return `${quote(id)} (${main.dataset.cite}, ${paragraph}, ${link(id)})`;
};
const copy = async (text) => { await navigator.clipboard?.writeText(text); say(said.dataset.copied); };
// One pair of buttons goes to the claim in the margin that is looked at.
const tools = document.importNode(find("template").content, true).firstElementChild;
const offer = (event) => {
  const beside = event.target.closest?.("li[data-claim]");
  if (!beside || !navigator.clipboard || beside.contains(tools)) return;
  const texts = { citation: cited, link };
  tools.querySelectorAll("button").forEach((button) => {
    button.textContent = button.dataset.label ?? button.textContent;
    button.dataset.copy = texts[button.dataset.what](key(beside));
  });
  beside.querySelector(".tags").append(tools);
};
main.addEventListener("mouseover", offer);
main.addEventListener("focusin", offer);

// Keys. They can be switched off, for those whose speech or hands press letters that were not meant.
const keys = find("dialog.keys");
const asked = keys.querySelector("input");
const KEPT = "parley:keys";
asked.checked = recall(KEPT) !== "off";
asked.addEventListener("change", () => keep(KEPT, asked.checked ? "on" : "off"));

const steps = () => all(".text .claim[id]:not(.quiet)");
const top = () => find(".bar").getBoundingClientRect().bottom;
const step = (direction) => {
  const claims = steps();
  const at = claims.findIndex((claim) => claim.id === aimed);
  const next = at >= 0
    ? claims[at + direction]
    : direction > 0
      ? claims.find((claim) => claim.getBoundingClientRect().top > top())
      : claims.findLast((claim) => claim.getBoundingClientRect().bottom < top());
  if (!next) return;
  // Stepping is not travelling: the way back leads to where one came from.
  location.replace("#" + next.id);
  // The event that tells of it comes later than the next key may.
  aim();
  const reference = find(`.text a.ref[href="/claims/${CSS.escape(next.id)}"]`);
  reference?.focus({ preventScroll: true });
};
const closeMenus = () => all("details.menu[open]").forEach((menu) => { menu.open = false; });
const actions = {
  j: () => step(1),
  k: () => step(-1),
  c: () => { if (named(aimed).some((it) => it.matches("li[data-claim]"))) copy(cited(aimed)); },
  l: () => { if (named(aimed).some((it) => it.matches("li[data-claim]"))) copy(link(aimed)); },
};
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select") || keys.open) return;
  if (event.key === "Escape") {
    const menu = event.target.closest?.("details.menu[open]");
    closeMenus();
    menu?.querySelector("summary").focus();
  } else if (event.key === "?") {
    keys.showModal();
  } else if (asked.checked && actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
});
main.addEventListener("click", (event) => {
  if (event.target.closest("button.keys")) keys.showModal();
  const menu = event.target.closest("details.menu");
  if (!menu || event.target.closest(".contents a")) closeMenus();
});

// Where one is in the text: in the bar, on the strip, and for the next visit on this device.
const PLACE = "parley:place:" + location.pathname;
const place = () => {
  const rows = all(".row");
  // On paper rows have no place of their own.
  if (rows.length === 0 || rows[0].getBoundingClientRect().height === 0) return;
  const line = top() + 8;
  const row = rows.findLast((it) => it.getBoundingClientRect().top <= line) ?? rows[0];
  const label = row.querySelector(".number a").textContent;
  find(".bar .at").textContent = `${label} / ${rows.length - (rows[0].querySelector(".standfirst") ? 1 : 0)}`;
  find(".bar").classList.toggle("stuck", find(".bar").getBoundingClientRect().top <= 0);

  const box = (it) => it.getBoundingClientRect();
  const strip = find(".strip").viewBox.baseVal;
  const parts = all(".strip a rect");
  const along = (y) => {
    const i = Math.max(0, rows.findLastIndex((it) => box(it).top <= y));
    const part = Math.min(1, Math.max(0, (y - box(rows[i]).top) / box(rows[i]).height));
    return parts[i].y.baseVal.value + part * parts[i].height.baseVal.value;
  };
  const view = find(".strip .view");
  view.setAttribute("width", strip.width);
  view.setAttribute("y", along(top()));
  view.setAttribute("height", Math.max(4, along(innerHeight) - along(top())));
  if (rows.indexOf(row) > 0 && find(".bar").matches(".stuck")) keep(PLACE, row.querySelector(".text").id);
};
let waiting = false;
addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; place(); });
}, { passive: true });
addEventListener("resize", place);

const resume = () => {
  const row = document.getElementById(recall(PLACE) ?? "")?.closest(".row");
  const goOn = find(".resume");
  if (!row || location.hash || scrollY > 200) return;
  goOn.href = row.querySelector(".number a").hash;
  goOn.querySelector(".place").textContent = row.querySelector(".number a").textContent;
  goOn.hidden = false;
  goOn.addEventListener("click", () => { goOn.hidden = true; });
};

// Switching a layer brings the same page in another choice; what is read stays where it is.
const show = () => {
  find("button.keys").hidden = false;
  find(".bar .at").hidden = false;
  aim();
  place();
};
const switchTo = async (address) => {
  const answer = await fetch(address);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main.reading article");
  if (!answer.ok || !fresh) throw new Error(`${answer.status} at ${address}`);
  const now = find("article");
  const midst = find(".bar").getBoundingClientRect().top <= 0;
  const line = top();
  const reading = all(".row .text").find((it) => it.getBoundingClientRect().top >= line);
  const at = reading?.getBoundingClientRect().top;
  const open = all("details.menu[open]").map((menu) => menu.id);
  const layer = document.activeElement?.dataset?.layer;
  now.replaceWith(fresh);
  open.forEach((id) => { document.getElementById(id).open = true; });
  if (layer) find(`[data-layer="${CSS.escape(layer)}"]`)?.focus({ preventScroll: true });
  if (midst) {
    const same = document.getElementById(reading?.id ?? "");
    if (same) scrollBy({ top: same.getBoundingClientRect().top - at, behavior: "instant" });
  }
  fresh.dispatchEvent(new Event("parley:part", { bubbles: true }));
  show();
};
main.addEventListener("click", async (event) => {
  const chosen = event.target.closest("a[data-layer]");
  if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const address = new URL(chosen.href);
  address.hash = location.hash;
  try {
    await switchTo(chosen.href);
    history.pushState(null, "", address);
    shown = location.search;
  } catch {
    location.href = address;
  }
});
addEventListener("popstate", (event) => {
  // Coming back over a mere fragment needs nothing new.
  if (location.search !== shown) switchTo(location.href).catch(() => location.reload());
  shown = location.search;
});
let shown = location.search;
show();
resume();
