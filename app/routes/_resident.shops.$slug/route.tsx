import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { listOtherEditions } from "#app/models/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import promotion from "#app/ui/promotion/promotion.css?inline";
import { brandIn } from "#app/ui/resident/brand.ts";
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

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
];

/** The shop in the rally of the day, else in another public one, such as a booth's event. */
async function findPlace(context: AppContext, slug: string | undefined) {
  const main = await requireEdition(context);
  for (const edition of [main, ...(await listOtherEditions(context.ward.id))])
    for (const checkpoint of edition.checkpoints)
      if (checkpoint.shop.slug === slug) return { edition, checkpoint };
  return null;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await findPlace(context, params.slug);
  if (!found) throw data("unknown", { status: 404 });
  const { edition, checkpoint } = found;
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
