/** The words of the terms, with # for what is typed. @typedef {{ until: string, weekdays: string, weekend: string, days: string, separator: string, span: string, perCard: string, stock: string }} Says */

const hour = (/** @type {string} */ time) => time.replace(/^0/, "");

/** @param {string} typed */
function count(typed) {
  const number = Number(typed.normalize("NFKC").replace(/[\s,]/gu, ""));
  return number > 0 ? number.toLocaleString("ja-JP") : "";
}

/** @param {HTMLFormElement} form @param {Says} says */
function weekdays(form, says) {
  const path = '[name="weekday"]:checked';
  const ticks = [
    .../** @type {NodeListOf<HTMLInputElement>} */ (
      form.querySelectorAll(path)
    ),
  ];
  if (ticks.length === 0 || ticks.length === 7) return "";
  const chosen = ticks
    .map(({ value }) => value)
    .toSorted()
    .join();
  if (chosen === "1,2,3,4,5") return says.weekdays;
  if (chosen === "0,6") return says.weekend;
  const names = ticks.map((tick) => tick.parentElement?.textContent ?? "");
  return says.days.replace("#", names.join(says.separator));
}

/** What is said of when and how many, as terms.tsx says it. @param {HTMLFormElement} form @param {Says} says */
export function termsOf(form, says) {
  const data = new FormData(form);
  const typed = (/** @type {string} */ name) => String(data.get(name) ?? "");
  const [from, to, kind] = [typed("fromTime"), typed("toTime"), typed("kind")];
  const hours =
    from && to
      ? says.span.replace("#1", hour(from)).replace("#2", hour(to))
      : "";
  const perCard = kind === "coupon" ? count(typed("perCard")) : "";
  const stock = kind === "news" ? "" : count(typed("stock"));
  return [
    `${weekdays(form, says)} ${hours}`.trim(),
    perCard && says.perCard.replace("#", perCard),
    stock && says.stock.replace("#", stock),
  ].filter((words) => words !== "");
}
