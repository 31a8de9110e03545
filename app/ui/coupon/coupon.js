const FAR = 95;
const LEAP = 45;
const PATIENCE_MS = 8000;
const KEYS = /^(Arrow|Home|End|Page)/;

/** A thumb that is dragged to the end sends the form; one that leaps there by a tap goes back. @param {HTMLFormElement} form */
function slide(form) {
  const label = /** @type {HTMLElement} */ (form.querySelector("label"));
  const range = /** @type {HTMLInputElement} */ (
    form.querySelector("input[type=range]")
  );
  let last = 0;
  let leapt = false;
  let byKey = false;
  let sent = false;
  label.hidden = false;
  range.addEventListener("keydown", ({ key }) => (byKey = KEYS.test(key)));
  range.addEventListener("pointerdown", () => {
    last = 0;
    leapt = false;
    byKey = false;
  });
  range.addEventListener("input", () => {
    if (!byKey && range.valueAsNumber - last > LEAP) leapt = true;
    last = range.valueAsNumber;
  });
  range.addEventListener("change", () => {
    const isFar = range.valueAsNumber >= FAR && !leapt;
    if (isFar) form.requestSubmit();
    else if (!byKey) range.value = "0";
  });
  function ready() {
    sent = false;
    range.disabled = false;
    range.value = "0";
  }
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    range.disabled = true;
    // Where no answer came, the same press can be sent again: it is one use.
    setTimeout(ready, PATIENCE_MS);
  });
  addEventListener("pageshow", ready);
}

for (const form of document.querySelectorAll("form[data-coupon]"))
  slide(/** @type {HTMLFormElement} */ (form));

const wall = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  timeStyle: "medium",
});

const clock = /** @type {HTMLElement | null} */ (
  document.querySelector("[data-clock]")
);
if (clock) {
  const ahead = Number(clock.dataset.clock) - Date.now();
  setInterval(() => {
    clock.textContent = wall.format(Date.now() + ahead);
  }, 1000);
}
