import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { otherAddress, printAddress } from "#app/http/print-address.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { codesOf, renewCode } from "#app/models/code.server.ts";
import { listChecked } from "#app/models/poster-check.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { CodeTable } from "#app/ui/office/prints/code-table.tsx";
import { RenewForm } from "#app/ui/office/prints/renew-form.tsx";
import { ShopPoster } from "#app/ui/office/prints/shop-poster.tsx";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { requireCheckpoint } from "./checkpoint.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { edition, checkpoint } = await requireCheckpoint(
    request,
    context,
    params.slug,
  );
  const { searchParams } = new URL(request.url);
  const t = textFor(await languageOfRequest(request));
  const { shop, number, withdrawnAt } = checkpoint;
  const page = t.plain("prints.shop.title", { shop: t.plainName(shop.names) });
  const address = printAddress(context, staff.role);
  const checkedAt = (await listChecked(edition)).get(checkpoint.id) ?? null;
  return {
    title: t.plain("common.pageTitle", { page }),
    slug: shop.slug,
    edition: editionIn(request),
    names: shop.names,
    number,
    isWithdrawn: withdrawnAt !== null || shop.withdrawnAt !== null,
    codes: codesOf(edition, checkpoint),
    checkedAt,
    other: otherAddress(edition, address, staff.role),
    isRenewed: searchParams.has("renewed"),
    mayRenew: staff.role !== "viewer",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { edition, checkpoint } = await requireCheckpoint(
    request,
    context,
    params.slug,
  );
  const form = await readForm(request);
  if (form.get("told") !== "yes")
    return data({ error: "told" as const }, { status: 400 });
  const renewal = await renewCode(edition, checkpoint, staff.id, new Date());
  if (!renewal.ok) return data({ error: renewal.refusal }, { status: 409 });
  const { searchParams, pathname } = new URL(request.url);
  searchParams.set("renewed", "1");
  return redirect(`${pathname}?${searchParams}`, 303);
}

export const meta = officeMeta;

export default function ShopPrintsPage() {
  const t = useText();
  const { search } = useLocation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isWithdrawn = page.isWithdrawn || reply?.error === "withdrawn";
  return (
    <>
      <PageHead
        title={t.plain("prints.shop.title", { shop: t.plainName(page.names) })}
        sub={t("prints.shop.number", {
          number: String(page.number).padStart(3, "0"),
        })}
      >
        <a href={withEdition("/ward/prints", page.edition)}>
          {t("prints.detail.back")}
        </a>
      </PageHead>
      <div className="page prints">
        {isWithdrawn ? (
          <p className="lead">{t("prints.shop.withdrawn")}</p>
        ) : (
          <>
            <ShopPoster {...page} search={search} />
            <CodeTable codes={page.codes} checkedAt={page.checkedAt} />
            {page.mayRenew && <RenewForm isWrong={reply?.error === "told"} />}
          </>
        )}
      </div>
    </>
  );
}
