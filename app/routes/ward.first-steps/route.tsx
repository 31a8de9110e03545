import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { FirstSteps } from "#app/ui/office/settings/first-steps.tsx";
import { readSteps } from "./queries.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await findOfficeEdition(request, context);
  return {
    title: await titleOf(request, "settings.steps.title"),
    steps: await readSteps(context.ward, edition),
  };
}

export const meta = officeMeta;

export default function FirstStepsPage() {
  return <FirstSteps steps={useLoaderData<typeof loader>().steps} />;
}
