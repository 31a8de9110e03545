import {
  estimateWalk,
  readBody,
  usualBody,
} from "#app/domain/walk-estimate.ts";

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

/** @param {"usual" | "own" | "wrong"} which */
function say(which) {
  const lines = box?.querySelectorAll("[data-said]") ?? [];
  for (const line of /** @type {Iterable<HTMLElement>} */ (lines)) {
    const isIt = line.dataset.said === which;
    if (line.hidden === isIt) line.hidden = !isIt;
  }
}

/** @param {"heightCm" | "weightKg"} kind @param {HTMLInputElement} input */
function bodyOf(kind, input) {
  const isEmpty = input.value.trim() === "";
  const read = isEmpty ? usualBody[kind] : readBody(input.value, kind);
  input.setAttribute("aria-invalid", String(read === null));
  return { isEmpty, read };
}

function count() {
  const height = bodyOf("heightCm", field("height"));
  const weight = bodyOf("weightKg", field("weight"));
  const body = {
    heightCm: height.read ?? usualBody.heightCm,
    weightKg: weight.read ?? usualBody.weightKg,
  };
  const metres = Number(box?.dataset.metres);
  const { steps, kcal, points } = estimateWalk(metres, body);
  show("steps", steps);
  show("kcal", kcal);
  show("points", points);
  if (height.read === null || weight.read === null) say("wrong");
  else say(height.isEmpty && weight.isEmpty ? "usual" : "own");
}

if (own) {
  own.hidden = false;
  own.addEventListener("input", count);
  count();
}
