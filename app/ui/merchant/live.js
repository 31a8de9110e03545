const POLL_MS = 15_000;
const MOST_FAILURES = 2;

const list = /** @type {HTMLElement} */ (document.querySelector("[data-live]"));

/** @param {"live" | "polling" | "lost"} state */
function show(state) {
  for (const note of document.querySelectorAll("[data-live-state]"))
    /** @type {HTMLElement} */ (note).hidden =
      /** @type {HTMLElement} */ (note).dataset.liveState !== state;
}

/** @typedef {{ id: string, at: string, time: string | null, how: string, note: string | null, card: string, isCounted: boolean }} DayRow */

/** @param {DayRow} stamp */
function rowOf({ id, at, time, how, note, card }) {
  const row = document.createElement("tr");
  row.dataset.id = id;
  row.dataset.at = at;
  const when = row.insertCell();
  when.textContent = "—";
  if (time) {
    const clock = document.createElement("time");
    clock.dateTime = at;
    clock.textContent = time;
    when.replaceChildren(clock);
  }
  const way = row.insertCell();
  way.textContent = how;
  if (note) {
    const small = document.createElement("small");
    small.textContent = note;
    way.append(small);
  }
  row.insertCell().textContent = card;
  return row;
}

/** Ids that came since the page was opened. */
const seen = new Set();

/** @param {DayRow} stamp */
function addRow(stamp) {
  const table = list.querySelector("table");
  if (!table) return true;
  const rows = [...table.querySelectorAll("tbody tr")].map(
    (row) => /** @type {HTMLElement} */ (row),
  );
  if (rows.some(({ dataset }) => dataset.id === stamp.id)) return false;
  const older = rows.find(({ dataset }) => (dataset.at ?? "") < stamp.at);
  const row = rowOf(stamp);
  row.className = "is-new";
  table.tBodies[0]?.insertBefore(row, older ?? null);
  table.hidden = false;
  return true;
}

/** @param {DayRow} stamp */
function showLast({ at, time }) {
  const last = /** @type {HTMLElement | null} */ (
    list.querySelector("[data-last]")
  );
  if (!last || !time || (last.dataset.last ?? "") > at) return;
  last.dataset.last = at;
  last.textContent = (last.dataset.words ?? "").replace("{}", time);
  last.hidden = false;
}

/** @param {DayRow} stamp */
function add(stamp) {
  if (seen.has(stamp.id) || !addRow(stamp)) return;
  seen.add(stamp.id);
  showLast(stamp);
  /** @type {HTMLElement} */ (list.querySelector("[data-none]")).hidden = true;
  if (!stamp.isCounted) return;
  const total = /** @type {HTMLElement} */ (
    list.querySelector("[data-counted]")
  );
  const { counted = "", words = "" } = total.dataset;
  total.dataset.counted = String(Number(counted) + 1);
  const number = (Number(counted) + 1).toLocaleString("ja-JP");
  total.textContent = words.replace("{}", number);
  list.classList.toggle("is-many", Number(counted) + 1 > 99);
}

/** @type {EventSource | null} */
let source = null;
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;

function stop() {
  source?.close();
  source = null;
  clearInterval(timer);
  timer = undefined;
}

/** The page as it is now takes the list's place; a page that sends elsewhere is gone to. */
async function ask() {
  try {
    const answer = await fetch(location.href, {
      signal: AbortSignal.timeout(POLL_MS),
    });
    if (answer.redirected || (answer.status >= 400 && answer.status < 500)) {
      location.reload();
      return;
    }
    if (!answer.ok) throw new Error("not now");
    const page = new DOMParser().parseFromString(
      await answer.text(),
      "text/html",
    );
    const fresh = /** @type {HTMLElement | null} */ (
      page.querySelector("[data-live]")
    );
    if (!fresh) throw new Error("not the list");
    if (fresh.dataset.place !== list.dataset.place) location.reload();
    list.dataset.live = fresh.dataset.live;
    list.className = fresh.className;
    list.replaceChildren(...fresh.children);
    show("polling");
  } catch {
    show("lost");
  }
}

function poll() {
  stop();
  show("polling");
  timer = setInterval(ask, POLL_MS);
}

function listen() {
  stop();
  let failures = 0;
  const { live: after = "", place: of = "" } = list.dataset;
  const query = new URLSearchParams({ of, after });
  const stream = new EventSource(`/merchant/stamps/live?${query}`);
  source = stream;
  stream.addEventListener("open", () => {
    failures = 0;
    show("live");
  });
  stream.addEventListener("stamp", ({ data, lastEventId }) => {
    list.dataset.live = lastEventId;
    add(JSON.parse(data));
  });
  stream.addEventListener("reload", () => location.reload());
  stream.addEventListener("aside", poll);
  stream.addEventListener("error", () => {
    show("lost");
    failures += 1;
    if (stream.readyState !== EventSource.CLOSED && failures < MOST_FAILURES)
      return;
    poll();
    void ask();
  });
}

/** A hidden page holds no line: a browser has few of them. */
function follow() {
  if (document.visibilityState === "visible") listen();
  else stop();
}

document.addEventListener("visibilitychange", follow);
addEventListener("pageshow", ({ persisted }) => persisted && follow());
addEventListener("pagehide", stop);
follow();
