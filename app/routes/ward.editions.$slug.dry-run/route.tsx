import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { requireRallyEdition } from "#app/http/office-rally.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  listDryRuns,
  listTriable,
  requestDryRun,
} from "#app/models/dry-run.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import { DryRunPanel } from "#app/ui/office/edition/dry-run-panel.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import renewModule from "#app/ui/office/renew.js?url";
import { Renewal } from "#app/ui/office/renewal.tsx";

export const handle = { modules: [renewModule] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  const { id, slug, name } = edition.rally;
  const runs = await listDryRuns(id);
  return {
    title: await titleOf(request, "edition.dryRun.titleOf", { name }),
    slug,
    name,
    hasShops: offeredOf(edition).length > 0,
    sources: await listTriable(context.ward.id, id),
    runs: runs.map(({ run, source }) => ({
      id: run.id,
      source,
      finishedAt: run.finishedAt,
      result: run.result,
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { rally } = await requireRallyEdition(context, params.slug);
  const wanted = (await readForm(request)).get("source");
  const sources = await listTriable(context.ward.id, rally.id);
  const source = sources.find(({ id }) => id === wanted);
  if (!source) return data({ isUnknown: true }, { status: 400 });
  const doing = { wardId: context.ward.id, staffId: staff.id, now: new Date() };
  await requestDryRun(doing, rally.id, source.id);
  return redirect(`/ward/editions/${rally.slug}/dry-run`, 303);
}

export const meta = officeMeta;

export default function DryRunPage() {
  const page = useLoaderData<typeof loader>();
  const isUnknown = useActionData<typeof action>()?.isUnknown ?? false;
  return (
    <div className="page narrow">
      <Renewal
        isWaiting={page.runs.some(({ finishedAt }) => finishedAt === null)}
      />
      <DryRunPanel {...page} isUnknown={isUnknown} />
    </div>
  );
}
