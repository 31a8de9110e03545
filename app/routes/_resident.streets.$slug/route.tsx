import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { EmblemSprite } from "#app/ui/art/emblem.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { InkTile } from "#app/ui/art/seal-small.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import lists from "#app/ui/resident/lists.css?inline";
import openLine from "#app/ui/resident/open-line.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { findStreetPage } from "./queries.server.ts";
import { ShopRow } from "./shop-row.tsx";

export const handle = {
  style: residentStyle + pages + lists + openLine,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const street = edition.streets.find(({ slug }) => slug === params.slug);
  if (!street) throw data("unknown", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  const { live } = await readVisits(request, context, edition);
  const page = await findStreetPage(edition, street, live, new Date());
  const name = t.plainName(street.names);
  const description = `${name} ${t.plain("home.shops", { n: page.shops.length })}`;
  return {
    ...page,
    title: t.plain("common.pageTitle", { page: name }),
    description,
  };
}

export default function StreetPage() {
  const view = useLoaderData<typeof loader>();
  const t = useText();
  const visited = view.shops.filter(({ stampedOn }) => stampedOn).length;
  return (
    <section className="page">
      <EmblemSprite names={[view.emblem]} />
      <InkTile />
      <h1 className="ribbon-head">
        <Ribbon emblem={view.emblem} name={t.names(view.names)} />
      </h1>
      <p>
        <SampleTag shown={view.isSample} />{" "}
        {t("streetPage.stations", {
          stations: view.stations.map(t.raw).join(t.plain("common.separator")),
        })}
        <br />
        {t("streetPage.progress", { visited, total: view.shops.length })}
      </p>
      {view.associations.length > 0 && (
        <p>
          {t("streetPage.associations")}
          {"　"}
          {t.japanese(view.associations.join(t.plain("common.separator")))}
        </p>
      )}
      <h2>{t("streetPage.shops")}</h2>
      <ul className="shop-list">
        {view.shops.map((shop) => (
          <li key={shop.slug}>
            <ShopRow shop={shop} emblem={view.emblem} />
          </li>
        ))}
      </ul>
      <a className="button" href={`/map?street=${view.slug}`}>
        {t("shopPage.onMap")}
      </a>
    </section>
  );
}
