import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wardDetailsSchema } from "#app/domain/ward-details.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { changeWardDetails } from "#app/models/new-ward.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import {
  DetailsFields,
  detailFields,
} from "#app/ui/office/settings/details-fields.tsx";
import { useText } from "#app/ui/text.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { ward } = context;
  return {
    title: await titleOf(request, "settings.title"),
    start: {
      name: ward.name,
      nameEn: ward.names.en ?? "",
      organiser: ward.organiser,
      deskName: ward.deskName,
      deskNameEn: ward.deskNames.en ?? "",
      deskPhone: ward.deskPhone,
      deskHours: ward.deskHours,
    },
    isSaved: new URL(request.url).searchParams.has("saved"),
    mayChange: staff.role === "manager",
    isSample: ward.isSample,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "manager");
  const submission = await parseForm(request, wardDetailsSchema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const now = new Date();
  await changeWardDetails(context.ward, staff.id, submission.value, now);
  return redirect("/ward/settings?saved=1", 303);
}

export const meta = officeMeta;

export default function SettingsPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page narrow">
      <h1>{t("settings.title")}</h1>
      <p className="lead">{t("settings.lead")}</p>
      {page.isSaved && !reply && <p role="status">{t("settings.saved")}</p>}
      <form method="post" action="/ward/settings" className="settings-form">
        <fieldset disabled={!page.mayChange}>
          <DetailsFields
            names={detailFields}
            start={page.start}
            reply={reply}
          />
          <p className="buttons">
            <button className="button main">{t("settings.save")}</button>
          </p>
        </fieldset>
      </form>
      {page.isSample && page.mayChange && (
        <p>
          <a href="/ward/start">{t("settings.start.link")}</a>
        </p>
      )}
    </div>
  );
}
