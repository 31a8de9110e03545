import { oneLine } from "./one-line.js";
import "./quick-choice.js";
import { dayWords, daysOf, showDays } from "./slip-days.js";
import { termsOf } from "./slip-terms.js";

const form = /** @type {HTMLFormElement | null} */ (
  document.querySelector(".promotion-form")
);
const box = /** @type {HTMLElement | null | undefined} */ (
  form?.querySelector("[data-preview]")
);
const slip = box?.querySelector(".promotion");
const frame = form?.querySelector(".photo-frame");

/** @type {import("./slip-terms.js").Says} */
const says = JSON.parse(box?.dataset.says ?? "{}");
const today = box?.dataset.today ?? "";

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

/** Until when and on what terms; that it is sold out stays. @param {HTMLFormElement} from */
function showTerms(from) {
  const line = slip?.querySelector(".promotion-until");
  const until = says.until.replace("#", dayWords(daysOf(from, today).to));
  const spans = [until, ...termsOf(from, says)].map((words) => {
    const span = document.createElement("span");
    span.textContent = words;
    return span;
  });
  const soldOut = line?.querySelector(".sold-out");
  line?.replaceChildren(...spans, ...(soldOut ? [soldOut] : []));
}

/** Each sentence stays together, as on the slip. @param {Element} head @param {string} title */
function showTitle(head, title) {
  const sentences = title.split(/(?<=[。！？])/u).map((words) => {
    const span = document.createElement("span");
    span.className = "sentence";
    span.textContent = words;
    return span;
  });
  head.replaceChildren(...sentences);
}

function show() {
  if (!form || !box || !slip) return;
  const title = oneLine(typed("title"));
  box.hidden = title === "";
  slip.className = `promotion is-${typed("kind")}`;
  const head = slip.querySelector("h2");
  if (head) showTitle(head, title);
  const kind = slip.querySelector(".promotion-kind");
  if (kind) kind.textContent = tile("kind", "b");
  showDays(form, today);
  showTerms(form);
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
