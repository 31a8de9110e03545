const banner = /** @type {HTMLElement | null} */ (
  document.querySelector("[data-shop]")
);
const words = banner?.querySelector("p");
const button = banner?.querySelector("button");
const channel = new BroadcastChannel("shop");

/** @param {boolean} isHeld */
function hold(isHeld) {
  if (banner) banner.hidden = !isHeld;
  if (words) words.textContent = banner?.dataset.elsewhere ?? "";
  if (button) button.textContent = banner?.dataset.comeBack ?? "";
  for (const one of document.querySelectorAll("main button[data-held]"))
    if (!isHeld) one.removeAttribute("disabled");
  for (const one of document.querySelectorAll(
    'main form[method="post"] button:not([disabled])',
  ))
    if (isHeld && !banner?.contains(one)) {
      one.setAttribute("disabled", "");
      one.setAttribute("data-held", "");
    }
}

async function comeBack() {
  const shop = banner?.dataset.shop ?? "";
  const body = new URLSearchParams({ shop });
  const answer = await fetch("/merchant/shop", { method: "POST", body });
  const { pathname, search } = new URL(answer.url);
  if (pathname !== "/merchant" || search !== "")
    return location.assign("/merchant?gone=shop");
  channel.postMessage(shop);
  hold(false);
}

if (banner) {
  channel.onmessage = ({ data }) => hold(data !== banner.dataset.shop);
  channel.postMessage(banner.dataset.shop);
  button?.addEventListener("click", () => void comeBack());
}
