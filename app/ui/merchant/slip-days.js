const DAY_MS = 86_400_000;
const SPANS = new Map([
  ["today", 0],
  ["tomorrow", 1],
  ["week", 6],
]);
const { lang } = document.documentElement;
const shown = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
  timeZone: "UTC",
  month: "short",
  day: "numeric",
  weekday: "short",
});

/** @param {string} day @param {number} ahead */
function addDays(day, ahead) {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * DAY_MS);
  return date.toISOString().slice(0, 10);
}

/** A day as the server writes it: 11月22日（日）. @param {string} day */
export function dayWords(day) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return "";
  return shown.format(date).replace("(", "（").replace(")", "）");
}

/** First and last day as meant, a tile counted from the first one. @param {HTMLFormElement} form @param {string} today */
export function daysOf(form, today) {
  const data = new FormData(form);
  const typed = String(data.get("startsOn") ?? "");
  const from = typed > today ? typed : today;
  const span = SPANS.get(String(data.get("period")));
  const to =
    span === undefined ? String(data.get("endsOn") ?? "") : addDays(from, span);
  return { from, to, isLater: from > today, isTile: span !== undefined };
}

/** Keeps the tiles' days and the period in words in step. @param {HTMLFormElement} form @param {string} today */
export function showDays(form, today) {
  const { from, to, isLater, isTile } = daysOf(form, today);
  const asked = /** @type {HTMLElement | null} */ (
    form.querySelector("[data-holidays]")
  );
  const holidays = (asked?.dataset.holidays ?? "").split(" ");
  /** @param {string} day */
  const words = (day) =>
    lang === "ja" && holidays.includes(day)
      ? dayWords(day).replace("）", "祝）")
      : dayWords(day);
  for (const [name, ahead] of SPANS) {
    const note = form.querySelector(`[value="${name}"] ~ span span`);
    if (note) note.textContent = words(addDays(from, ahead));
  }
  const line = /** @type {HTMLElement | null} */ (
    form.querySelector("[data-period]")
  );
  if (!line) return;
  line.hidden = to === "" || (isTile && !isLater);
  line.textContent = (line.dataset.period ?? "")
    .replace("#1", words(from))
    .replace("#2", words(to));
}
