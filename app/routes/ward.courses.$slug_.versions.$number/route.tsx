import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { versionIn } from "#app/domain/course-typed.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { restoreVersion } from "#app/models/course-edit.server.ts";
import { findLatest, findVersion } from "#app/models/course-version.server.ts";
import css from "#app/ui/office/course/course.css?url";
import { CourseStanding } from "#app/ui/office/course/course-standing.tsx";
import { CourseWords } from "#app/ui/office/course/course-words.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import {
  readStanding,
  requireCourse,
  viewOfVersion,
} from "../ward.courses.$slug/page.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const course = await requireCourse(context, params.slug);
  const version = await findVersion(course, versionIn(params.number));
  if (!version) throw new Response("unknown", { status: 404 });
  const { number, content } = version;
  const latest = await findLatest(course);
  const t = textFor(await languageOfRequest(request));
  return {
    title: await titleOf(request, "wardCourse.versions.name", {
      name: t.plainName(content.names),
      n: number,
    }),
    name: content.names,
    newest: latest?.number ?? number,
    view: await viewOfVersion(request, context, version),
    standing: {
      ...(await readStanding(course)),
      ...{ slug: course.slug, number, mayChange: staff.role !== "viewer" },
    },
  };
}

/** Saves this version's words and line again as the newest. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { slug, wardId } = await requireCourse(context, params.slug);
  const form = await readForm(request);
  const doing = { wardId, staffId: staff.id, now: new Date() };
  const known = versionIn(form.get("known"));
  const number = versionIn(params.number);
  const restoring = await restoreVersion(doing, slug, known, number);
  if (!restoring.ok) {
    if (restoring.refusal === "stale")
      return data({ refused: restoring.refusal }, 409);
    throw new Response("unknown", { status: 404 });
  }
  const said = restoring.isSame ? "same" : "restored";
  const address = encodeURIComponent(slug);
  return redirect(`/ward/courses/${address}?said=${said}`, 303);
}

export const meta = officeMeta;

export default function VersionPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { standing, newest, view } = page;
  const { slug, number, mayChange } = standing;
  const name = t.plainName(page.name);
  return (
    <>
      <PageHead
        title={t.plain("wardCourse.versions.name", { name, n: number })}
      >
        <a href={`/ward/courses/${slug}`}>{t("wardCourse.versions.back")}</a>
      </PageHead>
      <div className="page course-page">
        {answer && (
          <Notice isError>{t(`wardCourse.refused.${answer.refused}`)}</Notice>
        )}
        <CourseStanding standing={standing} view={view} />
        {mayChange && number !== newest && (
          <form method="post" className="course-standing">
            <input type="hidden" name="known" value={newest} />
            <button className="button">
              {t("wardCourse.versions.restore")}
            </button>
            <span>{t("wardCourse.versions.restoreWhy")}</span>
          </form>
        )}
        <CourseWords view={view} />
      </div>
    </>
  );
}
