/** @param {ParentNode} page */
function waitOf(page) {
  const mark = /** @type {HTMLElement | null} */ (
    page.querySelector("[data-renews]")
  );
  return Number(mark?.dataset.renews ?? 0) * 1000;
}

/** @param {Document} page */
const wordsOf = (page) => page.querySelector("main")?.textContent;

async function renew() {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.redirected) return location.reload();
  if (answer?.ok) {
    const text = await answer.text();
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const [main, next] = [document, fresh].map((page) =>
      page.querySelector("main"),
    );
    if (main && next && wordsOf(fresh) !== wordsOf(document))
      main.replaceChildren(...next.childNodes);
  }
  schedule();
}

function schedule() {
  const wait = waitOf(document);
  if (wait > 0) setTimeout(renew, wait);
}

schedule();
