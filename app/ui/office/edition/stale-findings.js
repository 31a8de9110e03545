const table = document.querySelector("table.tiers");

document.addEventListener("input", ({ target }) => {
  if (!table || !(target instanceof HTMLElement)) return;
  const row = target.closest("tbody:not(.totals)");
  const rows = row
    ? [row, ...table.querySelectorAll(".totals")]
    : table.querySelectorAll("tbody");
  for (const one of rows) one.classList.add("stale");
});
