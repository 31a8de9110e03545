const STEP_MS = 30_000;
const TICK_MS = 250;
const RETRY_MS = 5000;
/** A proof is good for two more steps after its own. */
const GOOD_FOR_MS = 3 * STEP_MS;
const FEW_AHEAD = 3;
const RELOAD_MS = 60_000;
const TOKYO_MS = 9 * 3_600_000;

/** @param {string} selector */
const find = (selector) =>
  /** @type {HTMLElement | null} */ (document.querySelector(selector));

const page = find("[data-counter-qr]");
const awake = find("[data-awake]");
const clock = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});

/** @typedef {{ startsAt: number, path: string, side: number }} Step */

/** @type {Map<number, Step>} */
const steps = new Map();
/** What the server's clock is ahead of this one, in milliseconds: by the page first, then by its answers. */
let ahead = Date.parse(page?.dataset.at ?? "") - Date.now() || 0;
const openedAt = performance.now();
let askedAt = -Infinity;
/** The step whose QR is on the screen. */
let shown = Number(page?.dataset.startsAt);

/** At most once a minute, whatever the clocks say. */
function reload() {
  if (performance.now() - openedAt > RELOAD_MS) location.reload();
}

/** @param {number} now */
const tokyoDay = (now) => new Date(now + TOKYO_MS).toISOString().slice(0, 10);

async function ask() {
  askedAt = performance.now();
  const from = Date.now();
  const answer = await fetch("/merchant/qr/next", {
    signal: AbortSignal.timeout(RETRY_MS),
  }).catch(() => null);
  if (answer?.redirected || answer?.status === 409) reload();
  if (!answer?.ok || answer.redirected) return;
  /** @type {{ now: number, steps: Step[] } | null} */
  const made = await answer.json().catch(() => null);
  if (!made) return;
  ahead = made.now - (from + Date.now()) / 2;
  steps.clear();
  for (const step of made.steps) steps.set(step.startsAt, step);
}

/** @param {HTMLElement} here @param {Step} step */
function draw(here, { startsAt, path, side }) {
  if (shown === startsAt) return;
  shown = startsAt;
  const symbol = here.querySelector("[data-symbol]");
  symbol?.setAttribute("viewBox", `0 0 ${side} ${side}`);
  symbol?.querySelector("path")?.setAttribute("d", path);
}

/** @param {HTMLElement} here @param {number} now */
function count(here, now) {
  const left = Math.ceil((STEP_MS - (now % STEP_MS)) / 1000);
  here.querySelector("[data-bar] rect")?.setAttribute("width", String(left));
  const words = /** @type {HTMLElement} */ (here.querySelector("[data-left]"));
  words.hidden = false;
  words.textContent = (words.dataset.words ?? "").replace("{}", String(left));
  const time = /** @type {HTMLTimeElement} */ (
    here.querySelector("[data-clock]")
  );
  const text = clock.format(now);
  if (time.textContent === text) return;
  time.textContent = text;
  time.dateTime = new Date(now).toISOString();
}

/** @param {HTMLElement} here */
function tick(here) {
  const now = Date.now() + ahead;
  if (tokyoDay(now) !== here.dataset.day) reload();
  const current = now - (now % STEP_MS);
  const step = steps.get(current);
  const coming = [...steps.keys()].filter((at) => at > current).length;
  const isDue = performance.now() - askedAt > RETRY_MS;
  if (coming < FEW_AHEAD && isDue) void ask();
  if (step) draw(here, step);
  const isStale = now - shown >= GOOD_FOR_MS;
  here.classList.toggle("is-lost", isStale);
  /** @type {HTMLElement} */ (here.querySelector("[data-lost]")).hidden =
    !isStale;
  count(here, now);
}

/** Says that the screen stays on only while it does. */
async function keepAwake() {
  if (!awake || !navigator.wakeLock || document.visibilityState !== "visible")
    return;
  const lock = await navigator.wakeLock.request("screen").catch(() => null);
  awake.hidden = lock === null;
  lock?.addEventListener("release", () => (awake.hidden = true));
}

/** @param {HTMLElement} button */
function offerFullScreen(button) {
  const show = () => (button.hidden = document.fullscreenElement !== null);
  show();
  document.addEventListener("fullscreenchange", show);
  button.addEventListener("click", () =>
    document.documentElement.requestFullscreen().catch(() => undefined),
  );
}

if (page) {
  void ask();
  setInterval(() => tick(page), TICK_MS);
  void keepAwake();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    void ask();
    void keepAwake();
  });
  const button = find("[data-full]");
  if (button && document.fullscreenEnabled) offerFullScreen(button);
}
