import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import css from "#app/ui/office/import/import.css?url";
import { Preview } from "#app/ui/office/import/preview.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { readPreview } from "./preview.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { searchParams } = new URL(request.url);
  const isWhole = searchParams.get("show") === "all";
  const id = params.id ?? "";
  const page = await readPreview(context.ward.id, id, isWhole);
  if (!page) throw new Response("no-import", { status: 404 });
  const said = searchParams.get("said");
  return {
    ...page,
    title: await titleOf(request, "shopImport.view.title"),
    notice: said === "moved" || said === "notOffered" ? said : null,
  } as const;
}

export const meta = officeMeta;

export default function ImportPage() {
  return <Preview {...useLoaderData<typeof loader>()} />;
}
