import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  geoJsonResponse,
  networkExample,
} from "#app/http/network-template.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const text = networkExample(context.ward.geography);
  return geoJsonResponse(text, "walk-network-template");
}
