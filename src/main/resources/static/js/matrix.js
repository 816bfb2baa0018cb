// What a row, column or cell of the matrix says is copied as it stands at its own address. The buttons appear only where
// they can work; the links beside them lead to the same.
if (navigator.clipboard && window.ClipboardItem) {
  for (const button of document.querySelectorAll("button[data-copy-from]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const text = fetch(button.dataset.copyFrom).then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      });
      // The promise is handed over at once: some browsers allow copying only directly after a click.
      const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      button.textContent = "✓ " + label;
      button.setAttribute("aria-live", "polite");
      setTimeout(() => { button.textContent = label; }, 1500);
    });
  }
}
