import type {
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { i18n } from "#app/locales/index.ts";
import css from "#app/ui/office/import/import.css?url";
import { Preview } from "#app/ui/office/import/preview.tsx";
import { textFor } from "#app/ui/text.tsx";
import { readPreview } from "./preview.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { searchParams } = new URL(request.url);
  const isWhole = searchParams.get("show") === "all";
  const id = params.id ?? "";
  const page = await readPreview(context.ward.id, id, isWhole);
  if (!page) throw new Response("no-import", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  const said = searchParams.get("said");
  return {
    ...page,
    title: t.plain("common.pageTitle", {
      page: t.plain("shopImport.view.title"),
    }),
    notice: said === "moved" || said === "notOffered" ? said : null,
  } as const;
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function ImportPage() {
  return <Preview {...useLoaderData<typeof loader>()} />;
}
