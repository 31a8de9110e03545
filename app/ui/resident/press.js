const STORE = "presses";
const LATEST_MS = 72 * 3_600_000;

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("choiyori", 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} use @returns {Promise<T>} */
async function inStore(mode, use) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const request = use(database.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @typedef {{ id: string, path: string, pressedAt: string, fix?: Record<string, string> }} Press */

/** @returns {Promise<Record<string, string> | undefined>} */
function findPlace() {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          lat: String(coords.latitude),
          lng: String(coords.longitude),
          accuracy: String(coords.accuracy),
        }),
      () => resolve(undefined),
      { timeout: 4000, maximumAge: 60_000 },
    );
  });
}

/** @param {Press} press */
async function send(press) {
  if (Date.now() - Date.parse(press.pressedAt) > LATEST_MS) {
    await inStore("readwrite", (store) => store.delete(press.id));
    return false;
  }
  const answer = await fetch(press.path, {
    method: "POST",
    body: new URLSearchParams({
      id: press.id,
      pressedAt: press.pressedAt,
      ...press.fix,
    }),
    redirect: "manual",
    signal: AbortSignal.timeout(15_000),
  });
  if (answer.status >= 500) throw new Error("not now");
  await inStore("readwrite", (store) => store.delete(press.id));
  return answer.type === "opaqueredirect";
}

/** @param {boolean} shown */
function showUnsent(shown) {
  for (const note of document.querySelectorAll("[data-unsent]"))
    /** @type {HTMLElement} */ (note).hidden = !shown;
}

let sending = false;

async function resend() {
  if (sending) return;
  sending = true;
  try {
    /** @type {Press[]} */
    const kept = await inStore("readonly", (store) => store.getAll());
    if (kept.length === 0) return;
    showUnsent(true);
    let landed = false;
    for (const press of kept) landed = (await send(press)) || landed;
    showUnsent(false);
    if (landed) location.assign("/card");
  } catch {
    showUnsent(true);
  } finally {
    sending = false;
  }
}

const form = document.querySelector("form.landing");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  if (!button || button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  /** @type {Press} */
  const press = {
    id: crypto.randomUUID?.() ?? "",
    path: location.pathname,
    pressedAt: new Date().toISOString(),
  };
  if ("asksPlace" in /** @type {HTMLFormElement} */ (form).dataset)
    press.fix = await findPlace();
  try {
    if (!press.id) throw new Error("no ids here");
    await inStore("readwrite", (store) => store.put(press));
  } catch {
    /** @type {HTMLFormElement} */ (form).submit();
    return;
  }
  try {
    if (await send(press)) location.assign("/card");
    else location.reload();
  } catch {
    showUnsent(true);
  }
  button.ariaBusy = "false";
});

for (const name of ["online", "pageshow"]) addEventListener(name, resend);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void resend();
});

const copy = /** @type {HTMLButtonElement | null} */ (
  document.querySelector("[data-copy]")
);
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const field = /** @type {HTMLInputElement} */ (
      document.querySelector("[data-address]")
    );
    await navigator.clipboard.writeText(field.value);
    const word = copy.parentElement?.querySelector("[role=status]");
    if (word) word.textContent = copy.dataset.done ?? "";
    copy.lastChild?.replaceWith(copy.dataset.done ?? "");
  });
}
