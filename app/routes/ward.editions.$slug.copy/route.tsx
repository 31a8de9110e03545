import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { cloneShift, inYear } from "#app/domain/edition/clone-days.ts";
import { copySchema } from "#app/domain/edition/new-edition.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireRallyEdition } from "#app/http/office-rally.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { cloneEdition } from "#app/models/edition-clone.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import { CopyForm } from "#app/ui/office/edition/copy-form.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  const { name, slug, startsOn } = edition.rally;
  const days = cloneShift(startsOn, businessDay(new Date()));
  const first = addDays(startsOn, days);
  const suggested = inYear(slug, startsOn, first);
  return {
    title: await titleOf(request, "edition.copy.title", { name }),
    name,
    days,
    shops: offeredOf(edition).length,
    start: {
      name: inYear(name, startsOn, first),
      slug: suggested === slug ? `${slug}-${first.slice(0, 4)}` : suggested,
      startsOn: first,
      withShops: "on",
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { rally } = await requireRallyEdition(context, params.slug);
  const submission = await parseForm(request, copySchema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const copied = await cloneEdition(
    context.ward,
    staff.id,
    rally.id,
    submission.value,
    new Date(),
  );
  if (copied.ok) return redirect(`/ward/editions/${copied.rally.slug}`, 303);
  const fieldErrors = { slug: ["slug-taken"] };
  return data(submission.reply({ fieldErrors }), { status: 409 });
}

export const meta = officeMeta;

export default function CopyPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page narrow">
      <CopyForm {...page} reply={reply ?? null} />
    </div>
  );
}
