import { estimateWalk, readBodies } from "#app/domain/walk-estimate.ts";

const box = /** @type {HTMLElement | null} */ (
  document.querySelector(".estimate")
);
const own = /** @type {HTMLDetailsElement | null | undefined} */ (
  box?.querySelector("details")
);

/** @param {string} id */
function field(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}

/** @param {string} name @param {number} number */
function show(name, number) {
  const place = box?.querySelector(`[data-${name}]`);
  if (place) place.textContent = number.toLocaleString("en-US");
}

/** @param {string} which */
function say(which) {
  const lines = box?.querySelectorAll("[data-said]") ?? [];
  for (const line of /** @type {Iterable<HTMLElement>} */ (lines)) {
    const isIt = line.dataset.said === which;
    if (line.hidden === isIt) line.hidden = !isIt;
  }
}

/** @param {string} id @param {boolean} isWrong */
function mark(id, isWrong) {
  const input = field(id);
  const sentence = field(`${id}-wrong`);
  if (isWrong) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  if (sentence.hidden === isWrong) sentence.hidden = !isWrong;
}

function count() {
  const { body, said, wrong } = readBodies(
    field("height").value,
    field("weight").value,
  );
  const metres = Number(box?.dataset.metres);
  const { steps, kcal, points } = estimateWalk(metres, body);
  show("steps", steps);
  show("kcal", kcal);
  show("points", points);
  mark("height", wrong.heightCm);
  mark("weight", wrong.weightKg);
  say(said);
}

if (own) {
  own.hidden = false;
  own.addEventListener("input", count);
  count();
}
