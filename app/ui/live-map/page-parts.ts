import type { LiveConfig } from "./config.ts";
import type { Said } from "./says.ts";
import { fill } from "./says.ts";

function within<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

/** The places of the server's page that the map works with. */
export function pageParts() {
  const box = within<HTMLElement>("[data-live-map]");
  const config = JSON.parse(box.dataset.liveMap ?? "{}") as LiveConfig;
  const status = within<HTMLElement>("[data-live-status]");
  return {
    box,
    config,
    stage: within<HTMLElement>("[data-live-stage]"),
    drawing: within<HTMLElement>("[data-live-drawing]"),
    locate: within<HTMLButtonElement>("[data-live-locate]"),
    form: within<HTMLFormElement>("[data-live-filter]"),
    found: within<HTMLElement>("[data-live-found]"),
    groups: [...document.querySelectorAll<HTMLDetailsElement>("[data-group]")],
    items: [...document.querySelectorAll<HTMLElement>("[data-number]")],
    /** Says a sentence to eyes and ears. */
    say(key: Said, values: Record<string, string | number> = {}) {
      box.classList.toggle("is-told", key !== "ready");
      status.textContent = fill(config.says[key], values);
    },
  };
}

export type PageParts = ReturnType<typeof pageParts>;
