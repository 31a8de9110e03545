import { type Browser, chromium } from "playwright-core";
import { findBinary } from "./needs.ts";

const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium, headless; `more` are flags of one test, such as a fake camera. */
export function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = findBinary("chromium");
  if (!executablePath)
    throw new Error("chromium is missing: guard with needs()");
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}
