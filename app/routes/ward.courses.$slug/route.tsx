import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import { titleNamed } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findLatest } from "#app/models/course-version.server.ts";
import css from "#app/ui/office/course/course.css?url";
import { CourseForm } from "#app/ui/office/course/course-form.tsx";
import {
  CourseNotices,
  courseSaids,
} from "#app/ui/office/course/course-notices.tsx";
import { CourseStanding } from "#app/ui/office/course/course-standing.tsx";
import { CourseWords } from "#app/ui/office/course/course-words.tsx";
import { VersionTable } from "#app/ui/office/course/version-table.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { actOnCourse } from "./act.server.ts";
import {
  readStanding,
  readVersions,
  requireCourse,
  viewOfVersion,
} from "./page.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const course = await requireCourse(context, params.slug);
  const latest = (await findLatest(course))!;
  const { names } = latest.content;
  const t = textFor(await languageOfRequest(request));
  const address = new URL(request.url);
  const said = address.searchParams.get("said");
  return {
    title: await titleNamed(request, t.plainName(names)),
    name: names,
    said: courseSaids.find((one) => one === said) ?? null,
    view: await viewOfVersion(request, context, latest),
    versions: await readVersions(course, address),
    standing: {
      ...(await readStanding(course)),
      slug: course.slug,
      number: latest.number,
      mayChange: staff.role !== "viewer",
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const course = await requireCourse(context, params.slug);
  const wardId = context.ward.id;
  const doing = { wardId, staffId: staff.id, now: new Date() };
  return actOnCourse(request, context, course, doing);
}

export const meta = officeMeta;

export default function CoursePage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { standing, versions } = page;
  const { slug, number, mayChange, shown } = standing;
  const view = answer?.view ?? page.view;
  const here = `/ward/courses/${slug}`;
  return (
    <>
      <PageHead title={t.plainName(page.name)}>
        <a href="#versions">{t("wardCourse.versions.title")}</a>
        <a href="/ward/courses">{t("wardCourse.back")}</a>
      </PageHead>
      <div className="page course-page">
        <CourseNotices
          refused={answer?.refused ?? null}
          told={answer?.told ?? null}
          said={answer ? null : page.said}
          number={number}
        />
        {answer?.refused === "stale" && (
          <p>
            <a className="inline-link" href={here}>
              {t("wardCourse.openNewest")}
            </a>
          </p>
        )}
        <CourseStanding standing={standing} view={page.view} />
        {mayChange ? (
          <CourseForm view={view} slug={slug} />
        ) : (
          <CourseWords view={view} />
        )}
        <VersionTable slug={slug} shown={shown} {...versions} />
      </div>
    </>
  );
}
