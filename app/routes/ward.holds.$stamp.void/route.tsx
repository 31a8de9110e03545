import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { z } from "zod";
import { requireEdition } from "#app/http/edition.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { voidHold } from "#app/models/hold.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { readHold } from "../ward._index/queries.server.ts";
import { VoidForm } from "./void-form.tsx";

const schema = z.object({ reason: noteSchema });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const hold = await readHold(edition, params.stamp ?? "");
  if (!hold) throw data("not-held", { status: 404 });
  return {
    title: await titleOf(request, "ward.hold.voidTitle"),
    hold,
  };
}

/** Makes a held stamp void with its reason; one that is decided already is answered 409. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const stampId = params.stamp ?? "";
  const { reason } = submission.value;
  const voided = await voidHold(edition, staff.id, stampId, reason, new Date());
  if (!voided.ok) throw data(voided.refusal, { status: 409 });
  return redirect("/ward#holds", 303);
}

export const meta = officeMeta;

export default function VoidPage() {
  const { hold } = useLoaderData<typeof loader>();
  return <VoidForm hold={hold} reply={useActionData<typeof action>()} />;
}
