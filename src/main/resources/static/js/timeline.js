// In the drawing, the arrow keys step from one thing to the next in order of time, across the lanes; the tabulator key
// steps as well, lane by lane.
const drawing = document.querySelector(".timeline-drawing");
const marks = [...(drawing?.querySelectorAll("a.mark") ?? [])]
  .sort((one, other) => Number(one.dataset.begins) - Number(other.dataset.begins));

drawing?.addEventListener("keydown", (event) => {
  const at = marks.indexOf(document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
  if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  marks[Math.min(Math.max(to, 0), marks.length - 1)].focus();
});
