import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listRallies } from "#app/models/edition.server.ts";
import { describeImport, keepImport } from "#app/models/shop-import.server.ts";
import { FillInRules } from "#app/ui/office/import/fill-in-rules.tsx";
import css from "#app/ui/office/import/import.css?url";
import { ImportLine } from "#app/ui/office/import/import-line.tsx";
import { UploadForm } from "#app/ui/office/import/upload-form.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { useText } from "#app/ui/text.tsx";
import { readUpload } from "./upload.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

async function openRallies(wardId: string) {
  const all = await listRallies(wardId);
  const today = businessDay(new Date());
  const ahead = all.filter(({ endsOn }) => endsOn >= today);
  return ahead.map(({ id, name }) => ({ id, name }));
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "officer");
  const { id } = context.ward;
  const again = new URL(request.url).searchParams.get("again");
  const before = again === null ? null : await describeImport(id, again);
  const rallies = await openRallies(id);
  return {
    title: await titleOf(request, "shopImport.view.title"),
    rallies,
    rallyId: before?.row.rallyId ?? rallies[0]?.id ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id } = context.ward;
  const { reading, fileName, rallyId } = await readUpload(request);
  if (!reading.ok) return data({ fileName, ...reading }, { status: 400 });
  const rallies = await openRallies(id);
  const rally = rallies.find((one) => one.id === rallyId);
  const { sheet, table } = reading;
  const kept = await keepImport(
    id,
    staff.id,
    { rallyId: rally?.id ?? null, fileName, sheet, table },
    new Date(),
  );
  return redirect(`/ward/shops/import/${kept.id}`, 303);
}

export const meta = officeMeta;

export default function ChooseFile() {
  const t = useText();
  const { rallies, rallyId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const title = refused && "title" in refused ? (refused.title ?? "") : "";
  const reason =
    refused && t.plain(`shopImport.refusals.${refused.refusal}`, { title });
  const which = refused?.fileName
    ? t.plain("shopImport.choose.refused", { file: refused.fileName })
    : "";
  return (
    <>
      <ImportLine step="choose" file={null} />
      <div className="page narrow import-choose">
        <p className="lead">{t("shopImport.choose.lead")}</p>
        <UploadForm
          rallies={rallies}
          rallyId={rallyId}
          error={reason ? `${which}${reason}` : null}
        />
        <FillInRules />
      </div>
    </>
  );
}
