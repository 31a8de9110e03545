import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { i18n } from "#app/locales/index.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import promotion from "#app/ui/promotion/promotion.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { findShopPage } from "./queries.server.ts";
import { ShopPage } from "./shop-page.tsx";
import style from "./shop.css?inline";

export const handle = {
  style: residentStyle + pages + promotion + style,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
  { name: "description", content: page?.description ?? "" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const checkpoint = edition.checkpoints.find(
    ({ shop }) => shop.slug === params.slug,
  );
  if (!checkpoint) throw data("unknown", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  const { live } = await readVisits(request, context, edition);
  const page = await findShopPage(edition, checkpoint, live, new Date());
  const name = t.plainName(checkpoint.shop.names);
  return {
    ...page,
    title: t.plain("common.pageTitle", { page: name }),
    description: `${t.plainName(checkpoint.street.names)} ${name}`,
  };
}

export default function Shop() {
  return <ShopPage view={useLoaderData<typeof loader>()} />;
}
