import type { LoaderFunctionArgs } from "@remix-run/node";
import { networkGeoJson } from "#app/domain/walk/network-figures.ts";
import { geoJsonResponse } from "#app/http/network-template.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findConfirmedNetwork } from "#app/models/walk-network-upload.server.ts";

/** The network walks are found on now: sent back as it is, it changes nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const now = await findConfirmedNetwork(context.ward.id);
  if (!now) throw new Response("no-network", { status: 404 });
  const text = JSON.stringify(networkGeoJson(now.content));
  return geoJsonResponse(text, "walk-network");
}
