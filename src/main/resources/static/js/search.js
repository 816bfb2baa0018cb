// Suggestions below the field of the search, as a combobox with a list (WAI-ARIA Authoring Practices). Fetched when the
// field is first used. Without it, the words are sent like those of any form.
export const suggest = (form) => {
  const input = form.querySelector("input");
  const list = document.createElement("ul");
  let options = [];
  let at = -1;
  let waiting;
  let asked;

  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  list.hidden = true;
  form.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
    input.setAttribute(name, value);
  }

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  };
  const choose = (index) => {
    options[at]?.removeAttribute("aria-selected");
    at = index;
    const option = options[at];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const ask = async () => {
    const words = input.value.trim();
    asked = words;
    if (!words) return show(false);
    const answer = await fetch("/search/suggest?q=" + encodeURIComponent(words)).catch(() => null);
    // An answer that comes after a later question is of no use.
    if (!answer?.ok || asked !== words) return;
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asked !== words) return;
    choose(-1);
    options = [...part.querySelectorAll("[role=option]")];
    list.replaceChildren(...options);
    show(options.length > 0 && document.activeElement === input);
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      show(false);
    } else if (event.key === "Enter" && options[at] && open) {
      event.preventDefault();
      location.href = options[at].dataset.address;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return options.length ? show(true) : ask();
      // Who chooses among these does not wait for others.
      clearTimeout(waiting);
      asked = undefined;
      // Before the first and behind the last stands the field itself.
      const places = options.length + 1;
      choose(((at + 1 + (event.key === "ArrowDown" ? 1 : -1) + places) % places) - 1);
    }
  });
  input.addEventListener("blur", () => show(false));
  // On pressing, not on clicking: by then the field has lost the focus and the list is gone.
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (option && event.button === 0) location.href = option.dataset.address;
  });
  if (input.value && document.activeElement === input) ask();
};
