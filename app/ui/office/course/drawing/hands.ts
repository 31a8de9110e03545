import { arrows } from "./acts.ts";
import type { DrawingParts } from "./parts.ts";

type Hands = {
  press: (act: string) => void;
  /** Whether something was drawn that is not saved. */
  isChanged: () => boolean;
};

function buttonOf({ target }: Event): HTMLElement | null {
  const element = target instanceof Element ? target : null;
  return element?.closest<HTMLElement>("[data-line-act]") ?? null;
}

/** Buttons and keys press; a page with an unsaved line asks before it is left. */
export function followHands(
  { tools, form }: DrawingParts,
  { press, isChanged }: Hands,
) {
  let isSent = false;
  tools.addEventListener("click", (event) => {
    const button = buttonOf(event);
    if (button?.getAttribute("aria-disabled") === "false")
      press(button.dataset.lineAct!);
  });
  tools.addEventListener("keydown", (event) => {
    const act = arrows[event.key];
    const isOnArrow = buttonOf(event)?.closest("[data-line-arrows]");
    if (!act || !isOnArrow || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    press(act);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act =
      key === "y" || (key === "z" && event.shiftKey)
        ? "redo"
        : key === "z"
          ? "undo"
          : null;
    if (!act) return;
    event.preventDefault();
    press(act);
  });
  form.addEventListener("submit", () => void (isSent = true));
  window.addEventListener("beforeunload", (event) => {
    if (!isSent && isChanged()) event.preventDefault();
  });
}
