import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { i18n } from "#app/locales/index.ts";
import { z } from "zod";
import { requireEdition } from "#app/http/edition.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { voidHold } from "#app/models/hold.server.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { textFor } from "#app/ui/text.tsx";
import { readHold } from "../ward._index/queries.server.ts";
import { VoidForm } from "./void-form.tsx";

const schema = z.object({ reason: noteSchema });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const hold = await readHold(edition, params.stamp ?? "");
  if (!hold) throw data("not-held", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("ward.hold.voidTitle"),
    }),
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

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function VoidPage() {
  const { hold } = useLoaderData<typeof loader>();
  return <VoidForm hold={hold} reply={useActionData<typeof action>()} />;
}
