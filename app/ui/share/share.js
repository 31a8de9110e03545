const button = /** @type {HTMLButtonElement | null} */ (
  document.querySelector("[data-share]")
);

if (button && "share" in navigator) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { share: url = "", title = "" } = button.dataset;
    try {
      await navigator.share({ title, url });
    } catch {
      // Closing the menu without sending is an answer too.
    }
  });
}
