import { data } from "@remix-run/node";
import { isImport } from "#app/models/shop-import.server.ts";
import type { AppContext } from "./app-context.ts";

/** The id of a file that was sent to this ward, for a press on it; 404 for any other. */
export async function requireImport(
  { ward }: AppContext,
  id = "",
): Promise<string> {
  if (await isImport(ward.id, id)) return id;
  throw data("no-import", { status: 404 });
}
