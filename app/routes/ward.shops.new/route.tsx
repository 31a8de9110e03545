import { outlineToKeep } from "#app/domain/blank-geography.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { addShop } from "#app/models/shop-edit.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { ShopForm } from "#app/ui/office/shops/shop-form.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";
import {
  fieldErrors,
  readShopForm,
} from "../ward.shops.$slug/read-form.server.ts";
import { listFormStreets } from "../ward.shops.$slug/streets.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await findOfficeEdition(request, context);
  return {
    title: await titleOf(request, "shops.form.newTitle"),
    edition: editionIn(request),
    streets: await listFormStreets(context.ward.id),
    rally: edition && { name: edition.rally.name, isIn: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { ward } = context;
  const edition = await findOfficeEdition(request, context);
  const submission = await readShopForm(request, outlineToKeep(ward.geography));
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const office = { ward, rally: edition?.rally ?? null, staffId: staff.id };
  const saving = await addShop(office, submission.value, new Date());
  if (saving.ok)
    return redirect(
      withEdition(`/ward/shops/${saving.shop.slug}`, editionIn(request), {
        said: "saved",
      }),
      303,
    );
  const errors = saving.refusal === "stale" ? {} : fieldErrors(saving.refusal);
  return data(submission.reply({ fieldErrors: errors }), { status: 400 });
}

export const meta = officeMeta;

const start: Typed = {
  version: "0",
  kind: "shop",
  category: "other",
  mode: "static",
  minimumYen: "0",
};

export default function NewShopPage() {
  const t = useText();
  const { streets, rally, edition } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t.plain("shops.form.newTitle")}>
        <a href={withEdition("/ward/shops", edition)}>{t("shops.form.back")}</a>
      </PageHead>
      <div className="page">
        {reply && <Notice isError>{t("shops.form.problem")}</Notice>}
        {streets.length === 0 ? (
          <p>
            {t("shops.streets.none")}{" "}
            <a href="/ward/streets/new">{t("shops.streets.new")}</a>
          </p>
        ) : (
          <ShopForm
            typed={(reply?.initialValue as Typed | undefined) ?? start}
            problems={(reply?.error ?? {}) as Problems}
            streets={streets}
            mapHref={null}
            rally={rally}
          />
        )}
      </div>
    </>
  );
}
