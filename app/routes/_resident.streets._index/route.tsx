import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { mapStreets } from "#app/http/map-page.server.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import lists from "#app/ui/resident/lists.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages + lists, tab: "map" };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const { visited } = await readVisits(request, context, edition);
  const href = (slug: string) => `/streets/${slug}`;
  return {
    title: t.plain("common.pageTitle", { page: t.plain("streetPage.list") }),
    streets: mapStreets(edition, visited, null, href, t),
  };
}

export default function Streets() {
  const { streets } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page">
      <h1>{t("streetPage.list")}</h1>
      <ul className="street-rows">
        {streets.map(({ slug, emblem, names, href, visited, total }) => (
          <li key={slug}>
            <a href={href}>
              <Emblem name={emblem} size={36} />
              <span>
                <b>{t.names(names)}</b>
              </span>
              {visited}/{total}
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
