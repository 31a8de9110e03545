/** Ticks the boxes or fills the fields a button names. @param {HTMLFormElement} form @param {DOMStringMap} asked */
function choose(form, { weekdays, from, to }) {
  const set = (/** @type {string} */ name, /** @type {string} */ value) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  if (from !== undefined) set("fromTime", from);
  if (to !== undefined) set("toTime", to);
  if (weekdays === undefined) return;
  for (const tick of form.querySelectorAll('[name="weekday"]'))
    if (tick instanceof HTMLInputElement)
      tick.checked = weekdays.includes(tick.value);
}

for (const found of document.querySelectorAll("[data-quick]")) {
  const row = /** @type {HTMLElement} */ (found);
  row.hidden = false;
  row.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.form) return;
    choose(target.form, target.dataset);
    target.form.dispatchEvent(new Event("input"));
  });
}
