import {
  browserSupportsWebAuthn,
  platformAuthenticatorIsAvailable,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** @param {string} path @param {unknown} body */
async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
  return answer.json();
}

const kept = /** @type {HTMLFormElement | null} */ (
  document.querySelector("form[data-kept]")
);

/** @param {string} to */
function goOn(to) {
  if (kept) kept.submit();
  else location.assign(to);
}

/** @param {HTMLElement} panel */
async function ask({ dataset }) {
  const { challenge = "", answer = "", next = "" } = dataset;
  const offered = await post(challenge, {});
  if (!offered.ok) return offered;
  const optionsJSON = offered.options;
  const proof = await (dataset.passkey === "sign-in"
    ? startAuthentication({ optionsJSON })
    : startRegistration({ optionsJSON }));
  return post(answer, { proof, next });
}

/** @param {HTMLElement} panel @param {HTMLButtonElement} button */
async function press(panel, button) {
  const said = /** @type {HTMLElement} */ (panel.querySelector("[data-said]"));
  const { failed = "", stopped = "", known = "" } = panel.dataset;
  const { waiting = "", none = waiting } = panel.dataset;
  button.disabled = true;
  const isThere = await platformAuthenticatorIsAvailable();
  said.textContent = isThere ? waiting : none;
  try {
    const answer = await ask(panel);
    if (answer.ok) return goOn(answer.to);
    said.textContent = answer.sentence;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    said.textContent =
      name === "NotAllowedError" || name === "AbortError"
        ? stopped
        : name === "InvalidStateError"
          ? known
          : failed;
  }
  button.disabled = false;
}

/** @param {HTMLElement} panel */
async function start(panel) {
  const isOffer = panel.dataset.passkey === "offer";
  if (!browserSupportsWebAuthn()) return;
  if (isOffer && !(await platformAuthenticatorIsAvailable())) return;
  panel.hidden = false;
  const button = panel.querySelector("button");
  button?.addEventListener("click", () => void press(panel, button));
  panel
    .querySelector("[data-later]")
    ?.addEventListener("click", () => panel.remove());
}

for (const panel of document.querySelectorAll("[data-passkey]"))
  void start(/** @type {HTMLElement} */ (panel));

// Signed in by the mailed link, in another tab.
if (kept) new BroadcastChannel("sitting").onmessage = () => kept.submit();
