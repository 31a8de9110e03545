import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import {
  newEventSchema,
  newWalkSchema,
} from "#app/domain/edition/new-edition.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  draftEdition,
  type NewEdition,
} from "#app/models/edition-draft.server.ts";
import { NewEditionForm } from "#app/ui/office/edition/new-edition-form.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { listStreetChoices } from "./queries.server.ts";

const isEvent = (request: Request) =>
  new URL(request.url).searchParams.get("preset") === "event";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const preset = isEvent(request) ? ("event" as const) : ("walk" as const);
  return {
    title: await titleOf(
      request,
      preset === "event" ? "edition.create.titleEvent" : "edition.create.title",
    ),
    preset,
    streets: await listStreetChoices(context.ward.id),
    slug: `${businessDay(new Date()).slice(0, 4)}-${preset}`,
  };
}

async function readNew(request: Request) {
  if (isEvent(request)) {
    const submission = await parseForm(request, newEventSchema);
    if (submission.status !== "success") return { submission, input: null };
    const { period, ...rest } = submission.value;
    const input: NewEdition = {
      ...rest,
      preset: "event",
      period,
      digital: period,
      paper: period,
    };
    return { submission, input };
  }
  const submission = await parseForm(request, newWalkSchema);
  if (submission.status !== "success") return { submission, input: null };
  const input: NewEdition = {
    ...submission.value,
    preset: "walk",
    booths: null,
  };
  return { submission, input };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { submission, input } = await readNew(request);
  if (input === null) return data(submission.reply(), { status: 400 });
  const made = await draftEdition(context.ward, staff.id, input, new Date());
  if (made.ok) return redirect(`/ward/editions/${made.rally.slug}`, 303);
  const field = made.refusal === "slug-taken" ? "slug" : "streetId";
  const fieldErrors = { [field]: [made.refusal] };
  return data(submission.reply({ fieldErrors }), { status: 409 });
}

export const meta = officeMeta;

export default function NewEditionPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page narrow">
      <NewEditionForm {...page} reply={reply ?? null} />
    </div>
  );
}
