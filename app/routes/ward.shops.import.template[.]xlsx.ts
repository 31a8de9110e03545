import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  encodeXlsx,
  fileResponse,
  templateFile,
} from "#app/http/shop-file.server.ts";
import { listStreets } from "#app/models/street.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const [street] = await listStreets(context.ward.id);
  const bytes = await encodeXlsx(templateFile(street?.name), "店舗");
  return fileResponse(bytes, "xlsx", "shops-template", "店舗のひな形");
}
