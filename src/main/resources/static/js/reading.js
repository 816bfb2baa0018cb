// Words in the text and their claim in the margin light each other up. Elements of one claim share data-claim.
const reading = document.querySelector("main.reading");
const key = (element) => element.dataset.claim ?? element.dataset.note;
const light = (id, on) => {
  for (const attribute of ["data-claim", "data-note"]) {
    for (const element of reading.querySelectorAll(`[${attribute}="${CSS.escape(id)}"]`)) {
      element.classList.toggle("lit", on);
    }
  }
};
const owner = (node) => node.closest?.("[data-claim], [data-note]");
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  reading.addEventListener(begin, (event) => { const it = owner(event.target); if (it) light(key(it), true); });
  reading.addEventListener(end, (event) => {
    const it = owner(event.target);
    if (it && key(it) !== aimed) light(key(it), false);
  });
}

// Whoever arrives at a claim sees all of its words, also where another claim interrupts them.
let aimed = "";
const aim = () => {
  if (aimed) light(aimed, false);
  aimed = decodeURIComponent(location.hash.slice(1).split(":~:")[0]).replace(/^note-/, "");
  if (!aimed || !document.getElementById(aimed)) return;
  light(aimed, true);
  const fold = reading.querySelector(`li[data-claim="${CSS.escape(aimed)}"], li[data-note="${CSS.escape(aimed)}"]`)?.closest("details");
  if (fold) fold.open = true;
};
addEventListener("hashchange", aim);
aim();
