// Small comforts on every page, which works without them. What belongs to one page is in a module of its own, named at
// the end of that page's main element.

// Copying addresses: the buttons appear only where they can work.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      const label = button.textContent;
      button.textContent = "✓ " + label;
      button.setAttribute("aria-live", "polite");
      setTimeout(() => { button.textContent = label; }, 1500);
    });
  }
}
