import { type Card, findCard } from "#app/models/card.server.ts";
import type { AppContext } from "./app-context.ts";
import { hashCardKey, readCardKey } from "./cookies.server.ts";

/** The card this browser holds in this ward, if it has pressed a stamp. */
export async function findResident(
  request: Request,
  { ward }: AppContext,
): Promise<Card | null> {
  const key = readCardKey(request.headers.get("Cookie"));
  return key ? findCard(ward.id, hashCardKey(key)) : null;
}
