import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { wardDetailsSchema } from "#app/domain/ward-details.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff, writeSession } from "#app/http/session.server.ts";
import { beginForReal } from "#app/models/real-start.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { StartForm } from "#app/ui/office/settings/start-form.tsx";

const schema = wardDetailsSchema.extend({
  managerName: z.string({ error: "required" }).trim().min(1).max(60),
  managerEmail: z
    .email({ error: "not-an-email" })
    .max(254, { error: "not-an-email" }),
  keepsStreets: z.literal("on").optional(),
  isSure: z.literal("on", { error: "unsure" }),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "manager");
  return {
    title: await titleOf(request, "settings.start.title"),
    isSample: context.ward.isSample,
    name: context.ward.name,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireWardStaff(request, context, "manager");
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data({ reply: submission.reply(), refusal: null }, { status: 400 });
  const reply = submission.reply();
  const { managerName, managerEmail, keepsStreets, ...details } =
    submission.value;
  const manager = { name: managerName, email: managerEmail };
  const started = await beginForReal(
    context.ward,
    { ...details, manager },
    keepsStreets === "on",
    new Date(),
  );
  if (!started.ok)
    return data({ reply, refusal: started.refusal }, { status: 409 });
  return redirect("/ward", {
    status: 303,
    headers: { "Set-Cookie": writeSession(started.key) },
  });
}

export const meta = officeMeta;

export default function StartPage() {
  const { isSample, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StartForm
      isSample={isSample}
      name={name}
      reply={answer?.reply}
      refusal={answer?.refusal ?? null}
    />
  );
}
