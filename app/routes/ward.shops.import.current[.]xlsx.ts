import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  currentFile,
  encodeXlsx,
  fileResponse,
} from "#app/http/shop-file.server.ts";
import { listKnown } from "#app/models/shop-known.server.ts";

/** The ward's shops in the columns the import reads, to be changed and sent back. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await findOfficeEdition(request, context);
  const rallyId = edition?.rally.id ?? null;
  const { shops, streets } = await listKnown(context.ward.id, rallyId);
  const bytes = await encodeXlsx(currentFile(shops, streets), "店舗");
  return fileResponse(bytes, "xlsx", "shops", "店舗の一覧");
}
