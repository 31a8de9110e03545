import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { z } from "zod";
import { parseForm } from "#app/http/form.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { requireImport } from "#app/http/shop-import.server.ts";
import { confirmImport } from "#app/models/shop-import-confirmation.server.ts";

const schema = z.object({ seen: z.string() });

const pageOf = (id = "") => `/ward/shops/import/${encodeURIComponent(id)}`;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return redirect(pageOf(params.id));
}

/** Writes the file's shops; what stands against it is told on its page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const id = await requireImport(context, params.id);
  const submission = await parseForm(request, schema);
  const seen = submission.status === "success" ? submission.value.seen : "";
  const { ward } = context;
  const outcome = await confirmImport(ward, staff.id, id, seen, new Date());
  const isStale =
    !outcome.ok &&
    (outcome.refusal === "moved" || outcome.refusal === "bad-rows");
  return redirect(pageOf(id) + (isStale ? "?said=moved" : ""), 303);
}

export default function Confirmation() {
  return null;
}
