// Small comforts on every page, which works without them. What belongs to one page is in a module of its own, named at
// the end of that page's main element.

// Copying: a button copies the text that it bears, or what stands at an address. The buttons appear only where they can
// work, also in parts of a page that come later.
if (navigator.clipboard) {
  const buttons = window.ClipboardItem ? "button[data-copy], button[data-copy-from]" : "button[data-copy]";
  const show = (part) => part.querySelectorAll(buttons).forEach((button) => { button.hidden = false; });
  show(document);
  addEventListener("parley:part", (event) => show(event.target));

  const plain = (text) => new Blob([text], { type: "text/plain" });
  const from = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} at ${address}`);
    return plain(await answer.text());
  };
  // A citation takes its italics along, for those who write with them.
  const inItalics = (button) => window.ClipboardItem && button.parentElement.querySelector(".citation:has(i)")?.innerHTML;
  const write = (button) => {
    const { copy, copyFrom } = button.dataset;
    const html = inItalics(button);
    if (!copyFrom && !html) return navigator.clipboard.writeText(copy);
    const kinds = { "text/plain": copyFrom ? from(copyFrom) : plain(copy) };
    if (html) kinds["text/html"] = new Blob([html], { type: "text/html" });
    return navigator.clipboard.write([new ClipboardItem(kinds)]);
  };
  addEventListener("click", async (event) => {
    const button = event.target.closest?.(buttons);
    if (!button) return;
    // The promise is handed over at once: some browsers allow copying only directly after a click.
    await write(button);
    const label = button.dataset.label ??= button.textContent;
    button.textContent = "✓ " + label;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => { button.textContent = label; }, 1500);
  });
}

// Suggestions: their module comes when the field of the search is first used.
document.querySelector("form.search")?.addEventListener("focusin", async (event) => {
  const form = event.currentTarget;
  (await import(form.dataset.module)).suggest(form);
}, { once: true });
