const WORST_METRES = 2_000;
const DECIMALS = 1_000;

const button = /** @type {HTMLButtonElement | null} */ (
  document.querySelector("[data-locate]")
);
const select = /** @type {HTMLSelectElement | null} */ (
  document.querySelector("#from")
);
const place = /** @type {HTMLInputElement | null} */ (
  document.querySelector("[name=at]")
);
const says = /** @type {HTMLElement | null} */ (
  document.querySelector("[data-locate-says]")
);

/** @param {number} degrees */
const round = (degrees) => Math.round(degrees * DECIMALS) / DECIMALS;

/** @param {string} what @param {number} [km] */
function say(what, km = 0) {
  if (says)
    says.textContent = (says.dataset[what] ?? "").replace("{km}", String(km));
}

/** @param {GeolocationCoordinates} coords */
function take({ latitude, longitude, accuracy }) {
  if (!select || !place) return;
  if (accuracy > WORST_METRES) {
    say("coarse", Math.round(accuracy / 1000));
    return;
  }
  const known = [...select.options].find(({ value }) => value === "here");
  if (!known) select.add(new Option(select.dataset.here, "here"), 1);
  select.value = "here";
  place.value = `${round(latitude)},${round(longitude)}`;
  place.disabled = false;
  say("located");
}

if (button && select && place && "geolocation" in navigator) {
  button.hidden = false;
  button.addEventListener("click", () => {
    say("locating");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => take(coords),
      ({ code }) => say(code === 1 ? "denied" : "unavailable"),
      { timeout: 15_000, maximumAge: 0 },
    );
  });
  select.addEventListener("change", () => {
    place.disabled = select.value !== "here" || place.value === "";
  });
}
