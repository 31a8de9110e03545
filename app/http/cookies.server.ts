import { randomBytes } from "node:crypto";
import { parse, serialize } from "cookie";
import { env } from "#app/env.server.ts";
import { sha256 } from "#app/models/id.server.ts";

const DAY_SECONDS = 86_400;

const hostOnly = (name: string) => (env.isSecure ? `__Host-${name}` : name);

export const cookieNames = {
  card: hostOnly("card"),
  session: hostOnly("session"),
  shops: hostOnly("shops"),
  flash: "flash",
  language: "language",
  offer: "offer",
} as const;

type CookieName = keyof typeof cookieNames;

export function readCookie(header: string | null, name: CookieName) {
  return header ? (parse(header)[cookieNames[name]] ?? null) : null;
}

/** HttpOnly, SameSite=Lax, Path=/, Secure over https. `maxAge` in seconds; 0 removes it. */
export function writeCookie(name: CookieName, value: string, maxAge: number) {
  return serialize(cookieNames[name], value, {
    httpOnly: true,
    sameSite: "lax",
    secure: env.isSecure,
    path: "/",
    maxAge,
  });
}

const CARD_KEY = /^[\w-]{22}$/;

/** The card key a browser holds, if it has the shape of one of ours. */
export function readCardKey(header: string | null): string | null {
  const value = readCookie(header, "card");
  return value !== null && CARD_KEY.test(value) ? value : null;
}

export function mintCardKey(): string {
  return randomBytes(16).toString("base64url");
}

export function writeCardKey(key: string): string {
  return writeCookie("card", key, 400 * DAY_SECONDS);
}

/** What is stored of a card key. */
export function hashCardKey(key: string): string {
  return sha256(`card\0${key}`);
}
