import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { emblemNames } from "#app/domain/emblem.ts";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { addStreet } from "#app/models/street.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { StreetForm } from "#app/ui/office/shops/street-form.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";
import {
  readStreetForm,
  stationsOf,
  usedEmblems,
} from "../ward.streets.$slug/form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const used = await usedEmblems(context.ward.id, null);
  return {
    title: await titleOf(request, "shops.streets.new"),
    stations: stationsOf(context),
    used,
    start: emblemNames.find((name) => !used[name]) ?? emblemNames[0],
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const submission = await readStreetForm(await readForm(request), context);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const office = { ward: context.ward, staffId: staff.id };
  const street = await addStreet(office, submission.value.street, new Date());
  return redirect(`/ward/streets/${street.slug}?said=saved`, 303);
}

export const meta = officeMeta;

export default function NewStreetPage() {
  const t = useText();
  const { stations, used, start } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t.plain("shops.streets.new")}>
        <a href="/ward/streets">{t("shops.streets.title")}</a>
      </PageHead>
      <div className="page">
        {reply && <Notice isError>{t("shops.form.problem")}</Notice>}
        <StreetForm
          typed={
            (reply?.initialValue as Typed | undefined) ?? { emblem: start }
          }
          problems={(reply?.error ?? {}) as Problems}
          stations={stations}
          used={used}
        />
      </div>
    </>
  );
}
