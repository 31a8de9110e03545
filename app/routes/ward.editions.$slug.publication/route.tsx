import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseForm } from "#app/http/form.server.ts";
import { requireRallyEdition } from "#app/http/office-rally.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  hasStamps,
  publishEdition,
  unpublishEdition,
} from "#app/models/edition-publication.server.ts";
import { PublicationPanel } from "#app/ui/office/edition/publication-panel.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { missingOf, warningsOf } from "./readiness.server.ts";

const schema = z.object({ to: z.enum(["public", "draft"]) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  const { rally } = edition;
  return {
    title: await titleOf(request, "edition.publication.titleOf", {
      name: rally.name,
    }),
    slug: rally.slug,
    name: rally.name,
    isPublic: rally.publishedAt !== null,
    hasStamps: await hasStamps(rally.id),
    missing: missingOf(edition),
    warnings: await warningsOf(edition),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  const { rally } = edition;
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data({ refusal: "not-ready" as const }, { status: 400 });
  const doing = { wardId: context.ward.id, staffId: staff.id, now: new Date() };
  if (submission.value.to === "public" && missingOf(edition).length > 0)
    return data({ refusal: "not-ready" as const }, { status: 409 });
  const outcome =
    submission.value.to === "public"
      ? await publishEdition(doing, rally.id)
      : await unpublishEdition(doing, rally.id);
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: 409 });
  return redirect(`/ward/editions/${rally.slug}/publication`, 303);
}

export const meta = officeMeta;

export default function PublicationPage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal ?? null;
  return (
    <div className="page narrow">
      <PublicationPanel {...page} refusal={refusal} />
    </div>
  );
}
