import QrScanner from "qr-scanner";

const DIGITS = /^\d{8}$/;

const panel = /** @type {HTMLElement} */ (
  document.querySelector("[data-camera]")
);

/** @template {HTMLElement} T @param {string} selector */
const within = (selector) => /** @type {T} */ (panel.querySelector(selector));

/** @type {HTMLButtonElement} */
const start = within("[data-camera-start]");
/** @type {HTMLElement} */
const viewer = within("[data-camera-on]");
/** @type {HTMLVideoElement} */
const video = within("video");

/** @param {"refused" | "none" | "failed" | "other" | null} word */
function say(word) {
  for (const note of panel.querySelectorAll("[data-camera-said]"))
    /** @type {HTMLElement} */ (note).hidden =
      /** @type {HTMLElement} */ (note).dataset.cameraSaid !== word;
}

/** @param {boolean} isOn */
function show(isOn) {
  viewer.hidden = !isOn;
  start.hidden = isOn;
}

/** The number in a card's QR, `…/C/NUMBER`, or in a bare one. @param {string} text */
function numberIn(text) {
  const [, end = text] = /^https?:\/\/[^/]+\/c\/([^/?#]+)$/i.exec(text) ?? [];
  const digits = end.replace(/[\s-]/g, "");
  return DIGITS.test(digits) ? digits : null;
}

const scanner = new QrScanner(video, ({ data }) => found(data), {
  returnDetailedScanResult: true,
  onDecodeError: () => undefined,
  maxScansPerSecond: 10,
});

/** A frame that was being read when the first was found is late. */
let isFound = false;

/** @param {string} text */
function found(text) {
  if (isFound) return;
  const number = numberIn(text);
  if (number === null) return say("other");
  isFound = true;
  stop();
  location.assign(`/c/${number}`);
}

function stop() {
  scanner.stop();
  show(false);
}

/** Why there is no picture, by the browser's own names of it. @param {unknown} error */
function reasonOf(error) {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" ? "none" : "failed";
}

/** The library says "Camera not found." for every reason: the browser is asked itself first. */
async function open() {
  if (!navigator.mediaDevices) throw new DOMException("", "NotFoundError");
  const video = { facingMode: "environment" };
  const stream = await navigator.mediaDevices.getUserMedia({ video });
  for (const track of stream.getTracks()) track.stop();
  await scanner.start();
}

start.addEventListener("click", async () => {
  say(null);
  show(true);
  isFound = false;
  try {
    await open();
  } catch (error) {
    stop();
    say(reasonOf(error));
  }
});
within("[data-camera-stop]").addEventListener("click", stop);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") stop();
});
addEventListener("pagehide", stop);

panel.hidden = false;
