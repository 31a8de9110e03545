import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { i18n } from "#app/locales/index.ts";
import { FirstSteps } from "#app/ui/office/settings/first-steps.tsx";
import { textFor } from "#app/ui/text.tsx";
import { readSteps } from "./queries.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const t = textFor(await languageOfRequest(request));
  const edition = await findOfficeEdition(request, context);
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("settings.steps.title"),
    }),
    steps: await readSteps(context.ward, edition),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function FirstStepsPage() {
  return <FirstSteps steps={useLoaderData<typeof loader>().steps} />;
}
