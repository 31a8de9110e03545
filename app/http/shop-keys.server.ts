import {
  type HeldShop,
  listHeldShops,
  type ShopEntry,
} from "#app/models/shop-session.server.ts";
import { closeSessions } from "#app/models/session.server.ts";
import type { AppContext } from "./app-context.ts";
import { readCookie, writeCookie } from "./cookies.server.ts";
import {
  readSession,
  writeSession,
  writeSessionUntil,
} from "./session.server.ts";

/** Beside the shop in use; a browser with more is not one person's. */
const MOST_OTHERS = 10;
const OTHERS_SECONDS = 400 * 86_400;
const KEYS = /^[\w-]{32}(?:\.[\w-]{32}){0,9}$/;

function readOtherKeys(request: Request): string[] {
  const text = readCookie(request.headers.get("Cookie"), "shops") ?? "";
  return KEYS.test(text) ? [...new Set(text.split("."))] : [];
}

/** Every key this browser holds, the one in use first. */
export function readKeys(request: Request): string[] {
  const active = readSession(request);
  const others = readOtherKeys(request).filter((key) => key !== active);
  return active === null ? others : [active, ...others];
}

function writeOthers(others: HeldShop[]): string {
  const keys = others.map(({ key }) => key).join(".");
  return writeCookie("shops", keys, keys === "" ? 0 : OTHERS_SECONDS);
}

/** The other shops this browser is signed in for, the latest first. */
async function listOtherShops(
  request: Request,
  { ward }: AppContext,
): Promise<HeldShop[]> {
  const active = readSession(request);
  const keys = readOtherKeys(request).filter((key) => key !== active);
  return listHeldShops(ward.id, keys, new Date());
}

/** What the list of a browser's other shops shows; a choice of one that is ended led here with `gone`. */
export async function readShopSwitch(request: Request, context: AppContext) {
  const others = await listOtherShops(request, context);
  return {
    others: others.map(({ shop: { id, names } }) => ({ id, names })),
    isGone: new URL(request.url).searchParams.get("gone") === "shop",
  };
}

/**
 * The cookies of a browser that came in for a shop: its other shops stay signed
 * in beside it, at most 10; an official's session and what has ended do not.
 */
export async function keepEntry(
  request: Request,
  { ward }: AppContext,
  entry: ShopEntry,
  now: Date,
): Promise<Headers> {
  const keys = readKeys(request);
  const held = await listHeldShops(ward.id, keys, now);
  const others = held
    .filter(({ shop }) => shop.id !== entry.shopId)
    .slice(0, MOST_OTHERS);
  const kept = others.map(({ key }) => key);
  await closeSessions(
    ward.id,
    keys.filter((key) => !kept.includes(key)),
  );
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.append(
    "Set-Cookie",
    writeSessionUntil(entry.key, entry.expiresAt, now),
  );
  if (others.length > 0 || readOtherKeys(request).length > 0)
    headers.append("Set-Cookie", writeOthers(others));
  return headers;
}

/** The cookies that put another of this browser's shops in use; null when it is not signed in for that one. */
export async function switchShop(
  request: Request,
  { ward }: AppContext,
  shopId: string,
  now: Date,
): Promise<Headers | null> {
  const held = await listHeldShops(ward.id, readKeys(request), now);
  const next = held.find(({ shop }) => shop.id === shopId);
  if (!next) return null;
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.append(
    "Set-Cookie",
    writeSessionUntil(next.key, next.expiresAt, now),
  );
  headers.append("Set-Cookie", writeOthers(held.filter((one) => one !== next)));
  return headers;
}

/** The cookies of a browser that an official came in by: whoever was in there is signed out. */
export async function replaceEntries(
  request: Request,
  { ward }: AppContext,
  key: string,
): Promise<Headers> {
  await closeSessions(ward.id, readKeys(request));
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.append("Set-Cookie", writeSession(key));
  if (readOtherKeys(request).length > 0)
    headers.append("Set-Cookie", writeOthers([]));
  return headers;
}

/** Signs this browser out of all its shops, or of the office; the cookies that say so. */
export async function leaveAll(
  request: Request,
  { ward }: AppContext,
): Promise<string[]> {
  await closeSessions(ward.id, readKeys(request));
  return [writeCookie("session", "", 0), writeCookie("shops", "", 0)];
}
