import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCourse } from "#app/http/course/read.server.ts";
import { readCourseVisits } from "#app/http/course/visits.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { courseSocial } from "#app/http/social.server.ts";
import courseStyle from "#app/ui/course/course.css?inline";
import estimateModule from "#app/ui/course/estimate.js?worker&url";
import mapStyle from "#app/ui/map/map.css?inline";
import { geographyIn } from "#app/ui/map/view.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import openLine from "#app/ui/resident/open-line.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { sharedAddress } from "#app/ui/share/address.ts";
import { socialMeta } from "#app/ui/share/meta.ts";
import share from "#app/ui/share/share.css?inline";
import shareModule from "#app/ui/share/share.js?url";
import { Share } from "#app/ui/share/share.tsx";
import { textFor } from "#app/ui/text.tsx";
import { CoursePage } from "./course-page.tsx";
import { findCoursePage } from "./queries.server.ts";
import style from "./course-page.css?inline";

export const handle = {
  style:
    residentStyle + pages + mapStyle + openLine + share + courseStyle + style,
  modules: [estimateModule, shareModule],
  tab: "map",
};

const files = [
  ["gpx", "application/gpx+xml"],
  ["geojson", "application/geo+json"],
] as const;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
  ...socialMeta(page?.social),
  ...(page
    ? files.map(([format, type]) => ({
        tagName: "link",
        rel: "alternate",
        type,
        href: `/courses/${page.slug}.${format}`,
      }))
    : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const read = await requireCourse(context, params.slug);
  const t = textFor(await languageOfRequest(request));
  const visits = await readCourseVisits(request, context);
  const search = new URL(request.url).searchParams;
  const agent = request.headers.get("User-Agent") ?? "";
  const reader = { agent, t, now: new Date() };
  const page = findCoursePage(read, search, visits, context, reader);
  const { origin, ward } = context;
  const name = t.plainName(page.content.names);
  const { edition } = visits;
  return {
    ...page,
    title: t.plain("common.pageTitle", { page: name }),
    description: t.plainName(page.content.story),
    geography: geographyIn(t.language, ward.geography),
    social: edition ? courseSocial(read, edition, t, origin) : undefined,
    address: sharedAddress(origin, `/courses/${page.slug}`),
  };
}

export default function Course() {
  const view = useLoaderData<typeof loader>();
  return (
    <>
      <CoursePage view={view} geography={view.geography} />
      <Share address={view.address} title={view.title} />
    </>
  );
}
