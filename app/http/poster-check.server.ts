import { isAllowed } from "#app/domain/role.ts";
import {
  findPoster,
  type PosterOnWall,
  type PosterState,
  posterState,
} from "#app/models/poster-check.server.ts";
import { findSignedIn } from "#app/models/session.server.ts";
import type { AppContext } from "./app-context.ts";
import { readSession } from "./session.server.ts";

export type PosterCheck = {
  poster: PosterOnWall;
  state: PosterState;
  /** Who checks: `staff:ID` or `shop:ID`. */
  actor: string;
};

/**
 * The poster of a code for who may say that it hangs: the shop itself, or an
 * official who may change things. Null for everybody else and for unknown codes;
 * without a session the database is not asked.
 */
export async function findPosterCheck(
  request: Request,
  context: AppContext,
  param = "",
): Promise<PosterCheck | null> {
  const key = readSession(request);
  const who = key && (await findSignedIn(context.ward.id, key, new Date()));
  const poster = who ? await findPoster(context.ward.id, param) : null;
  if (!who || !poster) return null;
  const state = posterState(poster);
  if (who.kind === "merchant")
    return who.shop.id === poster.shop.id
      ? { poster, state, actor: `shop:${who.shop.id}` }
      : null;
  return isAllowed(who.staff.role, "officer")
    ? { poster, state, actor: `staff:${who.staff.id}` }
    : null;
}
