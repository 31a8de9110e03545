import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireWardStaff } from "#app/http/session.server.ts";
import { fileResponse, templateFile } from "#app/http/shop-file.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { encodeCsv } from "./ward.tally[.]csv/csv.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const [street] = await listStreets(context.ward.id);
  const bytes = encodeCsv(templateFile(street?.name), "utf-8");
  return fileResponse(bytes, "csv", "shops-template", "店舗のひな形");
}
