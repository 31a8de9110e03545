import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { z } from "zod";
import { columns } from "#app/domain/shop-import/table.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { requireImport } from "#app/http/shop-import.server.ts";
import { chooseReading } from "#app/models/shop-import.server.ts";

const schema = z.object({
  line: z.coerce.number().int().positive(),
  column: z.enum(columns),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/shops/import/${id}`);
}

/** Reads a cell otherwise than written, as its row's button offered. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireWardStaff(request, context, "officer");
  const id = await requireImport(context, params.id);
  const submission = await parseForm(request, schema);
  const isRead =
    submission.status === "success" &&
    (await chooseReading(
      context.ward.id,
      id,
      submission.value.line,
      submission.value.column,
    ));
  const said = isRead ? "" : "?said=notOffered";
  return redirect(`/ward/shops/import/${id}${said}`, 303);
}

export default function Readings() {
  return null;
}
