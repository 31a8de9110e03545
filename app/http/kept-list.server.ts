import { data } from "@remix-run/node";
import {
  findPlaceList,
  type PlaceListUpload,
} from "#app/models/place-list-upload.server.ts";
import {
  findWalkNetworkUpload,
  type WalkNetworkUpload,
} from "#app/models/walk-network-upload.server.ts";
import type { AppContext } from "./app-context.ts";

/** A list of places that was sent to this ward; 404 for any other, a dropped or a swept one. */
export async function requirePlaceList(
  { ward }: AppContext,
  id = "",
): Promise<PlaceListUpload> {
  const found = await findPlaceList(ward.id, id);
  if (!found) throw data("no-list", { status: 404 });
  return found;
}

/** A network that was sent to this ward; 404 for any other, a dropped or a swept one. */
export async function requireWalkNetwork(
  { ward }: AppContext,
  id = "",
): Promise<WalkNetworkUpload> {
  const found = await findWalkNetworkUpload(ward.id, id);
  if (!found) throw data("no-network", { status: 404 });
  return found;
}
