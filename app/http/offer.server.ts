import { readCookie, writeCookie } from "./cookies.server.ts";

const OFFER_SECONDS = 600;

/** Has the first page after signing in offer a passkey. */
export function makeOffer(): string {
  return writeCookie("offer", "passkey", OFFER_SECONDS);
}

export function readOffer(request: Request): boolean {
  return readCookie(request.headers.get("Cookie"), "offer") === "passkey";
}

/** The offer is made once. */
export function withdrawOffer() {
  return { "Set-Cookie": writeCookie("offer", "", 0) };
}
