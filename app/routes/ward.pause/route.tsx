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
import { listOtherEditions } from "#app/models/edition.server.ts";
import { describeOpenPause, pauseRally } from "#app/models/pause.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { AlreadyPaused } from "./already-paused.tsx";
import { PauseForm } from "./pause-form.tsx";

const schema = z.object({ message: noteSchema });

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { rally } = await requireEdition(context);
  return {
    title: await titleOf(request, "ward.pause.title"),
    pause: await describeOpenPause(context.ward.id, rally.id),
  };
}

/** One switch for all: what runs beside the rally of the day, such as an event's booths, stops with it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const { message } = submission.value;
  const beside = await listOtherEditions(context.ward.id);
  const now = new Date();
  const pausing = await pauseRally(edition, staff.id, message, now, beside);
  if (!pausing.ok) return data(submission.reply(), { status: 409 });
  return redirect("/ward", 303);
}

export const meta = officeMeta;

export default function PausePage() {
  const { pause } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page narrow">
      {pause ? (
        <AlreadyPaused pause={pause} isRefused={reply !== undefined} />
      ) : (
        <PauseForm reply={reply} />
      )}
    </div>
  );
}
