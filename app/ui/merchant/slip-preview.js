import { oneLine } from "./one-line.js";

const form = /** @type {HTMLFormElement | null} */ (
  document.querySelector(".promotion-form")
);
const box = /** @type {HTMLElement | null | undefined} */ (
  form?.querySelector("[data-preview]")
);
const slip = box?.querySelector(".promotion");
const frame = form?.querySelector(".photo-frame");

const day = new Intl.DateTimeFormat(document.documentElement.lang, {
  timeZone: "UTC",
  month: "short",
  day: "numeric",
  weekday: "short",
});

/** @param {string} name */
function typed(name) {
  const data = form ? new FormData(form).get(name) : "";
  return typeof data === "string" ? data.trim() : "";
}

/** The words of the tile that is chosen. @param {string} name @param {string} part */
function tile(name, part) {
  const path = `[name="${name}"]:checked ~ span ${part}`;
  return form?.querySelector(path)?.textContent ?? "";
}

function until() {
  const chosen = tile("period", "span");
  if (chosen) return chosen;
  const date = new Date(`${typed("endsOn")}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? "" : day.format(date);
}

/** A second look at the chosen picture. @param {Element} picture */
function copyOf(picture) {
  if (!(picture instanceof HTMLCanvasElement)) return picture.cloneNode();
  const copy = document.createElement("canvas");
  copy.width = picture.width;
  copy.height = picture.height;
  copy.getContext("2d")?.drawImage(picture, 0, 0);
  return copy;
}

function showPicture() {
  slip?.querySelector(".promotion-photo")?.remove();
  const picture = frame?.firstElementChild;
  if (!slip || !picture || typed("removePhoto") === "yes") return;
  const copy = /** @type {HTMLElement} */ (copyOf(picture));
  copy.className = "promotion-photo";
  copy.setAttribute("aria-hidden", "true");
  slip.prepend(copy);
}

function showText() {
  const text = typed("text");
  const known = slip?.querySelector(".promotion-text");
  if (!text) known?.remove();
  else if (known) known.textContent = text;
  else {
    const made = document.createElement("p");
    made.className = "promotion-text";
    made.textContent = text;
    slip?.querySelector("h2")?.after(made);
  }
}

function show() {
  if (!box || !slip) return;
  const title = oneLine(typed("title"));
  box.hidden = title === "";
  slip.className = `promotion is-${typed("kind")}`;
  const says = {
    h2: title,
    ".promotion-kind": tile("kind", "b"),
    ".promotion-until > span": (box.dataset.until ?? "").replace("#", until()),
  };
  for (const [where, words] of Object.entries(says)) {
    const element = slip.querySelector(where);
    if (element) element.textContent = words;
  }
  showText();
}

if (form && box && slip) {
  form.classList.add("has-preview");
  form.addEventListener("input", show);
  form.addEventListener("change", showPicture);
  if (frame)
    new MutationObserver(showPicture).observe(frame, { childList: true });
  show();
  showPicture();
}
