import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { openForm } from "#app/http/kept-form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { Resending } from "#app/ui/office/people/resending.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";

export const meta = officeMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return { title: await titleOf(request, "people.resending.title") };
}

/** Shows a kept form again to who wrote it; it is sent to where it was going by a press of theirs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  const sealed = (await readForm(request)).get("kept");
  const owner = { wardId: context.ward.id, staffId: staff.id };
  const kept = openForm(owner, sealed, new Date());
  return data(
    { kept },
    { status: kept ? 200 : 410, headers: { "Cache-Control": "no-store" } },
  );
}

export default function ResendingPage() {
  const answer = useActionData<typeof action>();
  return <Resending kept={answer?.kept ?? null} />;
}
