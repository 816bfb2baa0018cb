// Small comforts on every page, which works without them. What belongs to one page is in a module of its own, named at
// the end of that page's main element.

// Copying: the buttons appear only where they can work, also in parts of a page that come later.
if (navigator.clipboard) {
  const show = (part) => part.querySelectorAll("button[data-copy]").forEach((button) => { button.hidden = false; });
  show(document);
  addEventListener("parley:part", (event) => show(event.target));
  addEventListener("click", async (event) => {
    const button = event.target.closest?.("button[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.dataset.label ??= button.textContent;
    button.textContent = "✓ " + label;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => { button.textContent = label; }, 1500);
  });
}
