import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCoursesOfShop } from "#app/http/course/of-shop.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requirePlace } from "#app/http/place.server.ts";
import { shopSocial } from "#app/http/social.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import courseLinks from "#app/ui/course/course-links.css?inline";
import { CourseLinks } from "#app/ui/course/course-links.tsx";
import promotion from "#app/ui/promotion/promotion.css?inline";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { sharedAddress } from "#app/ui/share/address.ts";
import { calendarLink, feedLinks, socialMeta } from "#app/ui/share/meta.ts";
import share from "#app/ui/share/share.css?inline";
import shareModule from "#app/ui/share/share.js?url";
import { Share } from "#app/ui/share/share.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { findShopPage } from "./queries.server.ts";
import { ShopPage } from "./shop-page.tsx";
import style from "./shop.css?inline";

export const handle = {
  style: residentStyle + pages + promotion + courseLinks + share + style,
  modules: [shareModule],
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
  ...socialMeta(page?.social),
  ...(page ? feedLinks(page.feed, `?shop=${page.shop.slug}`) : []),
  ...(page
    ? [calendarLink(page.calendar, `/shops/${page.shop.slug}/calendar.ics`)]
    : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const place = await requirePlace(context, params.slug);
  const { edition, checkpoint } = place;
  const { origin } = context;
  const now = new Date();
  const t = textFor(await languageOfRequest(request));
  const { live } = await readVisits(request, context, edition);
  const page = await findShopPage(edition, checkpoint, live, now);
  const name = t.plainName(checkpoint.shop.names);
  return {
    ...page,
    courses: await listCoursesOfShop(context, checkpoint.shop.slug),
    title: t.plain("common.pageTitle", { page: name }),
    description: `${t.plainName(checkpoint.street.names)} ${name}`,
    social: await shopSocial(place, t, origin, now),
    address: sharedAddress(origin, `/shops/${checkpoint.shop.slug}`),
    feed: t.plain("promotionPage.title"),
    calendar: t.plain("share.calendar"),
  };
}

export default function Shop() {
  const view = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <>
      <ShopPage view={view} />
      <CourseLinks courses={view.courses} />
      <Share address={view.address} title={view.title}>
        <a href={`/shops/${view.shop.slug}/calendar.ics`}>
          {t("share.calendar")}
        </a>
      </Share>
    </>
  );
}
