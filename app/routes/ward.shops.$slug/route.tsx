import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isBlankGround } from "#app/domain/blank-geography.ts";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { titleNamed } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findShop } from "#app/models/shop.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { ShopForm } from "#app/ui/office/shops/shop-form.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";
import { answerEdit } from "./edit-act.server.ts";
import { readDeviceOut } from "./said-device.ts";
import { readSide } from "./side.server.ts";
import { SideFacts } from "./side.tsx";
import { Stale } from "./stale.tsx";
import { listFormStreets } from "./streets.server.ts";
import { typedOf } from "./typed.server.ts";

const SAID = ["saved", "reissued"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { ward } = context;
  const shop = await findShop(ward.id, params.slug ?? "");
  if (!shop) throw data("unknown", { status: 404 });
  const edition = await findOfficeEdition(request, context);
  const side = await readSide(edition, shop, staff.role, new Date());
  const said = new URL(request.url).searchParams.get("said");
  return {
    title: await titleNamed(request, shop.name),
    name: shop.name,
    slug: shop.slug,
    edition: editionIn(request),
    said: SAID.find((one) => one === said) ?? null,
    typed: typedOf(shop, side.checkpoint),
    streets: await listFormStreets(ward.id),
    hasMap: !isBlankGround(ward.geography),
    rally: edition && {
      name: edition.rally.name,
      isIn: side.checkpoint !== null,
    },
    side,
    out: readDeviceOut(request),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  return answerEdit(request, context, params.slug ?? "", staff.id);
}

export const meta = officeMeta;

export default function ShopPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sent = answer?.reply.initialValue as Typed | undefined;
  const typed = answer?.stale
    ? { ...sent, version: answer.stale.version }
    : (sent ?? page.typed);
  const problems = (answer?.reply.error ?? {}) as Problems;
  const here = withEdition(`/ward/shops/${page.slug}`, page.edition);
  const map = withEdition(`/ward/shops/${page.slug}/place`, page.edition);
  return (
    <>
      <PageHead title={page.name}>
        <a href={withEdition("/ward/shops", page.edition)}>
          {t("shops.form.back")}
        </a>
      </PageHead>
      <div className="page">
        {!answer && page.said && (
          <Notice>{t(`shops.form.${page.said}`)}</Notice>
        )}
        {answer && !answer.stale && (
          <Notice isError>{t("shops.form.problem")}</Notice>
        )}
        {answer?.stale && (
          <Stale differences={answer.stale.differences} href={here} />
        )}
        <ShopForm
          typed={typed}
          problems={problems}
          streets={page.streets}
          mapHref={page.hasMap ? map : null}
          rally={page.rally}
        />
        <SideFacts {...page} hasRally={page.rally !== null} />
      </div>
    </>
  );
}
