import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasEase, readEase } from "#app/domain/ease.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { mapStreets } from "#app/http/map-page.server.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import ease from "#app/ui/resident/ease.css?inline";
import { EaseFilter, withEase } from "#app/ui/resident/ease-filter.tsx";
import lists from "#app/ui/resident/lists.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";

export const handle = {
  style: residentStyle + pages + lists + ease,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const { visited } = await readVisits(request, context, edition);
  const asked = readEase(new URL(request.url).searchParams);
  const found = edition.checkpoints.filter(
    ({ shop, withdrawnAt }) => !withdrawnAt && hasEase(shop, asked),
  );
  const byStreet = Map.groupBy(found, ({ street }) => street.slug);
  const href = (slug: string) => withEase(`/streets/${slug}`, asked);
  const all = mapStreets(edition, visited, null, href, t);
  return {
    title: t.plain("common.pageTitle", { page: t.plain("streetPage.list") }),
    asked,
    found: found.length,
    streets: all
      .map((street) => ({
        ...street,
        found: byStreet.get(street.slug)?.length ?? 0,
      }))
      .filter((street) => asked.length === 0 || street.found > 0),
  };
}

export default function Streets() {
  const { streets, asked, found } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page">
      <h1>{t("streetPage.list")}</h1>
      <EaseFilter action="/streets" asked={asked} found={found} />
      <ul className="street-rows">
        {streets.map(({ slug, emblem, names, href, visited, total, found }) => (
          <li key={slug}>
            <a href={href}>
              <Emblem name={emblem} size={36} />
              <span>
                <b>{t.names(names)}</b>
                {asked.length > 0 && (
                  <small>{t("ease.ofStreet", { n: found })}</small>
                )}
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
