import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readEase } from "#app/domain/ease.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { EmblemSprite } from "#app/ui/art/emblem.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { InkTile } from "#app/ui/art/seal-small.tsx";
import ease from "#app/ui/resident/ease.css?inline";
import { EaseFilter } from "#app/ui/resident/ease-filter.tsx";
import promotion from "#app/ui/promotion/promotion.css?inline";
import { brandIn } from "#app/ui/resident/brand.ts";
import lists from "#app/ui/resident/lists.css?inline";
import openLine from "#app/ui/resident/open-line.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { feedLinks } from "#app/ui/share/meta.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { listStreetPromotions } from "./promotions.server.ts";
import { findStreetPage } from "./queries.server.ts";
import { ShopRow } from "./shop-row.tsx";
import { StreetPromotions } from "./street-promotions.tsx";

export const handle = {
  style: residentStyle + pages + lists + openLine + ease + promotion,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
  ...(page ? feedLinks(page.title, `?street=${page.slug}`) : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const street = edition.streets.find(({ slug }) => slug === params.slug);
  if (!street) throw data("unknown", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  const { live } = await readVisits(request, context, edition);
  const asked = readEase(new URL(request.url).searchParams);
  const page = await findStreetPage(edition, street, live, asked, new Date());
  const name = t.plainName(street.names);
  const description = `${name} ${t.plain("home.shops", { n: page.total })}`;
  return {
    ...page,
    placed: await listStreetPromotions(edition, street, new Date()),
    title: t.plain("common.pageTitle", { page: name }),
    description,
  };
}

export default function StreetPage() {
  const view = useLoaderData<typeof loader>();
  const t = useText();
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
        {t("streetPage.progress", {
          visited: view.visited,
          total: view.total,
        })}
      </p>
      {view.associations.length > 0 && (
        <p>
          {t("streetPage.associations")}
          {"　"}
          {t.japanese(view.associations.join(t.plain("common.separator")))}
        </p>
      )}
      <h2>{t("streetPage.shops")}</h2>
      <EaseFilter
        action={`/streets/${view.slug}`}
        asked={view.asked}
        found={view.shops.length}
      />
      <ul className="shop-list">
        {view.shops.map((shop) => (
          <li key={shop.slug}>
            <ShopRow shop={shop} emblem={view.emblem} />
          </li>
        ))}
      </ul>
      <StreetPromotions placed={view.placed} />
      <a className="button" href={`/map?street=${view.slug}`}>
        {t("shopPage.onMap")}
      </a>
    </section>
  );
}
