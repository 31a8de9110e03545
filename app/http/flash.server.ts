import { readCookie, writeCookie } from "./cookies.server.ts";

const SAID = ["first", "new", "again", "cleared"] as const;

export type Flash = { said: (typeof SAID)[number]; stampId: string };

/** What the last press left to say, for a minute. */
export function readFlash(request: Request): Flash | null {
  const value = readCookie(request.headers.get("Cookie"), "flash");
  const [said, stampId] = value?.split(".") ?? [];
  const known = SAID.find((one) => one === said);
  return known && stampId ? { said: known, stampId } : null;
}

export function clearFlash() {
  return writeCookie("flash", "", 0);
}
