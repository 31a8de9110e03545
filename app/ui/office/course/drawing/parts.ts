import { fill } from "#app/ui/live-map/says.ts";
import type { DrawingConfig, Said } from "./config.ts";

function within<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

/** The places of the server's page that the board works with. */
export function drawingParts() {
  const box = within<HTMLElement>("[data-line-board]");
  const config = JSON.parse(box.dataset.lineBoard ?? "{}") as DrawingConfig;
  const status = within<HTMLElement>("[data-line-status]");
  const form = within<HTMLFormElement>("[data-line-form]");
  const filled = (key: Said, values: Record<string, string | number> = {}) =>
    fill(config.says[key], values);
  return {
    ...{ box, config, form, filled },
    frame: within<HTMLElement>("[data-line-frame]"),
    stage: within<HTMLElement>("[data-line-stage]"),
    tools: within<HTMLElement>("[data-line-tools]"),
    total: within<HTMLElement>("[data-line-total]"),
    chosen: within<HTMLElement>("[data-line-chosen]"),
    field: within<HTMLInputElement>('[data-line-form] [name="line"]'),
    /** The button of an act. */
    button: (act: string) =>
      within<HTMLButtonElement>(`[data-line-act="${act}"]`),
    /** Says a sentence to eyes and ears; nothing for null. */
    say(key: Said | null, values: Record<string, string | number> = {}) {
      status.textContent = key ? filled(key, values) : "";
    },
  };
}

export type DrawingParts = ReturnType<typeof drawingParts>;
