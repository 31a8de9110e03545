const WARN_MS = 3 * 60_000;

const note = /** @type {HTMLElement | null} */ (
  document.querySelector("[data-sitting]")
);
const others = new BroadcastChannel("sitting");
let ends = 0;
let isLast = false;
/** @type {ReturnType<typeof setTimeout>} */
let timer;

/** @param {string} name */
const part = (name) =>
  /** @type {HTMLElement | null} */ (
    document.querySelector(`[data-sitting-${name}]`)
  );

/** @param {"soon" | "last" | "over" | null} name */
function show(name) {
  for (const one of ["soon", "last", "over"]) {
    const found = part(one);
    if (found) found.hidden = one !== name;
  }
}

function look() {
  clearTimeout(timer);
  const left = ends - Date.now();
  if (left <= 0) return show("over");
  if (left <= WARN_MS) show(isLast ? "last" : "soon");
  else show(null);
  timer = setTimeout(look, left > WARN_MS ? left - WARN_MS : left);
}

/** @typedef {{ ends: number, isLast: boolean, said: string }} Sitting */

/** @param {Sitting} sitting */
function set(sitting) {
  ({ ends, isLast } = sitting);
  const text = part("text");
  if (text) text.textContent = sitting.said;
  look();
}

/** @param {Sitting} sitting */
function setEverywhere(sitting) {
  set(sitting);
  others.postMessage(sitting);
}

/** @param {SubmitEvent} event */
async function goOn(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    redirect: "manual",
  });
  if (!answer.ok) return show("over");
  const { endsIn, isLast: last, said } = await answer.json();
  setEverywhere({ ends: Date.now() + endsIn, isLast: last, said });
}

if (note) {
  const { endsIn, isLast: last } = note.dataset;
  setEverywhere({
    ends: Date.now() + Number(endsIn),
    isLast: last === "true",
    said: part("text")?.textContent ?? "",
  });
  others.onmessage = ({ data }) => set(data);
  part("soon")
    ?.querySelector("form")
    ?.addEventListener("submit", (event) => void goOn(event));
  document.addEventListener("visibilitychange", look);
}
