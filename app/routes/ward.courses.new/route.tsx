import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pressIdSchema } from "#app/domain/coupon.ts";
import { blankCourse } from "#app/domain/course-typed.ts";
import { readGround } from "#app/http/course-ground.server.ts";
import { readBody } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { createCourse } from "#app/models/course-create.server.ts";
import { newId } from "#app/models/id.server.ts";
import css from "#app/ui/office/course/course.css?url";
import { CourseForm } from "#app/ui/office/course/course-form.tsx";
import { CourseNotices } from "#app/ui/office/course/course-notices.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { readCourse } from "./form.server.ts";
import { courseView } from "./view.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "officer");
  const ground = await readGround(context);
  const t = textFor(await languageOfRequest(request));
  const typed = { ...blankCourse, press: newId(new Date()) };
  return {
    title: await titleOf(request, "wardCourse.new"),
    view: await courseView(context.ward.id, ground, t, typed),
  };
}

/** Keeps a new course as a draft; other presses change the form alone. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const wardId = context.ward.id;
  const doing = { wardId, staffId: staff.id, now: new Date() };
  const body = await readBody(request);
  const read = await readCourse(request, body, context, doing);
  if (!read.ok) return read.answer;
  const press = pressIdSchema.parse(read.typed.press);
  const making = await createCourse(doing, read.content, press);
  if (!making.ok) return read.refuse(making.refusal);
  const address = encodeURIComponent(making.course.slug);
  return redirect(`/ward/courses/${address}?said=saved`, 303);
}

export const meta = officeMeta;

export default function NewCoursePage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t.plain("wardCourse.new")}>
        <a href="/ward/courses">{t("wardCourse.back")}</a>
      </PageHead>
      <div className="page course-page">
        <CourseNotices
          refused={answer?.refused ?? null}
          told={answer?.told ?? null}
          said={null}
          number={1}
        />
        <CourseForm view={answer?.view ?? page.view} slug={null} />
      </div>
    </>
  );
}
