import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import mapCss from "maplibre-gl/dist/maplibre-gl.css?url";
import { requireWardStaff } from "#app/http/session.server.ts";
import css from "#app/ui/office/course/course.css?url";
import { DrawingBoard } from "#app/ui/office/course/drawing/drawing-board.tsx";
import drawingCss from "#app/ui/office/course/drawing/drawing.css?url";
import drawingModule from "#app/ui/office/course/drawing/drawing.js?worker&url";
import { problemText } from "#app/ui/office/course/problem-text.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { useText } from "#app/ui/text.tsx";
import { requireCourse } from "../ward.courses.$slug/page.server.ts";
import { readDrawing, saveDrawing } from "./drawing.server.ts";

export const links: LinksFunction = () =>
  [mapCss, css, drawingCss].map((href) => ({ rel: "stylesheet", href }));

export const handle = { modules: [drawingModule], showsMap: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "officer");
  const course = await requireCourse(context, params.slug);
  return readDrawing(request, context, course);
}

/** Saves the course as it is with the drawn line as its next version. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const course = await requireCourse(context, params.slug);
  const wardId = context.ward.id;
  const doing = { wardId, staffId: staff.id, now: new Date() };
  return saveDrawing(request, context, course, doing);
}

export const meta = officeMeta;

export default function CourseDrawingPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug, config } = page;
  const there = `/ward/courses/${slug}`;
  const name = t.plainName(page.name);
  const wrong =
    answer?.problem && problemText(t, { line: [answer.problem] }, "line");
  return (
    <>
      <PageHead title={t.plain("courseDrawing.title", { name })}>
        <a href={`${there}#line-part`}>{t("courseDrawing.back")}</a>
      </PageHead>
      <div className="page course-page">
        {wrong && <Notice isError>{wrong}</Notice>}
        {answer?.problem === null && (
          <>
            <Notice isError>{t("courseDrawing.stale")}</Notice>
            <p>
              <a className="inline-link" href={`${there}/drawing`}>
                {t("courseDrawing.openNewest")}
              </a>
            </p>
          </>
        )}
        <p>{t("courseDrawing.lead")}</p>
        <DrawingBoard
          config={config}
          line={answer?.line ?? page.line}
          known={answer?.known ?? page.known}
        />
      </div>
    </>
  );
}
