import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapStreets } from "#app/http/map-page.server.ts";
import { homeSocial } from "#app/http/social.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import { brandIn } from "#app/ui/resident/brand.ts";
import typed from "#app/ui/resident/typed-code.css?inline";
import { noticesOf } from "#app/ui/resident/notice.ts";
import noticeStyle from "#app/ui/resident/notices.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { calendarLink, feedLinks, socialMeta } from "#app/ui/share/meta.ts";
import { textFor } from "#app/ui/text.tsx";
import { HomePage } from "./home-page.tsx";
import style from "./home.css?inline";
import { listHomeOffers } from "./queries.server.ts";

export const handle = {
  style: residentStyle + mapStyle + typed + noticeStyle + style,
  tab: "home",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
  ...socialMeta(page?.social),
  ...feedLinks(page?.title ?? brandIn(matches)),
  ...(page ? [calendarLink(page.calendar.title, page.calendar.href)] : []),
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const visits = await readVisits(request, context, edition);
  const { ward, streets } = edition;
  const checkpoints = edition.checkpoints.filter((one) => !one.withdrawnAt);
  return {
    title: t.plain("common.pageTitle", { page: t.plain("home.title") }),
    description: t.plain("home.start"),
    social: homeSocial(edition, t, context.origin),
    calendar: {
      title: t.plain("share.rallyCalendar"),
      href: `/rallies/${edition.rally.slug}/calendar.ics`,
    },
    geography: geographyIn(t.language, ward.geography),
    wardNames: ward.names,
    channels: edition.channels
      .toSorted((a, b) => a.kind.localeCompare(b.kind))
      .map(({ kind, startsOn, endsOn }) => ({ kind, startsOn, endsOn })),
    map: mapStreets(
      edition,
      visits.visited,
      null,
      (slug) => `/streets/${slug}`,
      t,
    ),
    shops: checkpoints.length,
    isSample: ward.isSample,
    streets: streets.map(({ id, slug, emblem, shortNames, isSample }) => ({
      slug,
      emblem,
      shortNames,
      isSample,
      shops: checkpoints.filter(({ street }) => street.id === id).length,
    })),
    hasCourses: (await listPublishedCourses(ward)).length > 0,
    hasCard: visits.hasCard,
    next: visits.next && {
      names: visits.next.tier.names,
      progress: visits.next.progress,
    },
    enterable: visits.enterable,
    notices: noticesOf(edition),
    offers: await listHomeOffers(edition, new Date()),
  };
}

export default function Home() {
  return <HomePage view={useLoaderData<typeof loader>()} />;
}

export type HomeView = ReturnType<typeof useLoaderData<typeof loader>>;
