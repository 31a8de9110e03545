import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editionFormSchema } from "#app/domain/edition/edition-form.ts";
import { breachesOf } from "#app/http/breaches.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import {
  namedStreets,
  requireRallyEdition,
} from "#app/http/office-rally.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { EditorForm } from "#app/ui/office/edition/editor-form.tsx";
import { EditorHead } from "#app/ui/office/edition/editor-head.tsx";
import staleModule from "#app/ui/office/edition/stale-findings.js?url";
import { officeMeta } from "#app/ui/office/meta.ts";
import { readEditor } from "./page.server.ts";
import { save, type ConflictView } from "./save.server.ts";

export const handle = { modules: [staleModule] };

const NONE: ConflictView[] = [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  return {
    title: await titleOf(request, "edition.form.title", {
      name: edition.rally.name,
    }),
    page: await readEditor(edition, new Date()),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireRallyEdition(context, params.slug);
  const schema = editionFormSchema(namedStreets(edition));
  const submission = await parseForm(request, schema);
  if (submission.payload.intent === "add") {
    const reply = { ...submission.reply(), error: {} };
    return data({ reply, conflicts: NONE, adds: 1 });
  }
  if (submission.status !== "success")
    return data(
      { reply: submission.reply(), conflicts: NONE, adds: 0 },
      { status: 400 },
    );
  const form = submission.value;
  const doing = { wardId: context.ward.id, staffId: staff.id, now: new Date() };
  const saved = await save(doing, edition, form);
  const path = `/ward/editions/${edition.rally.slug}`;
  if (saved.ok) {
    const after = await requireRallyEdition(context, params.slug);
    const isTried = form.intent === "try" && breachesOf(after).length === 0;
    return redirect(isTried ? `${path}/dry-run` : `${path}?saved=1`, 303);
  }
  const fieldErrors = saved.status === 400 ? saved.errors : {};
  const conflicts = saved.status === 409 ? saved.conflicts : NONE;
  const reply = submission.reply({ fieldErrors });
  return data({ reply, conflicts, adds: 0 }, { status: saved.status });
}

export const meta = officeMeta;

export default function EditorPage() {
  const { page, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page editor">
      <EditorHead page={page} isSaved={isSaved && !answer} />
      <EditorForm page={page} answer={answer ?? null} />
    </div>
  );
}
