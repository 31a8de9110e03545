import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatPhoneCode } from "#app/domain/phone-code.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { issuePhoneCode } from "#app/models/phone-code.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { timeText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import { requireOfficeShop } from "../ward.shops.$slug/office-shop.server.ts";
import { ReadOut } from "./read-out.tsx";

export const meta = officeMeta;

export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { shop, home } = await requireOfficeShop(request, params, context);
  return {
    title: await titleOf(request, "doors.phone.issueTitle"),
    name: shop.name,
    home: home(),
    address: `${new URL(context.origin).host}/sign-in/phone`,
  };
}

/** Makes a code for a shop that takes part, and shows it this once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop, edition } = asked;
  const point = edition && (await findCheckpoint(edition.rally.id, shop.id));
  if (!edition || !point || point.withdrawnAt || shop.withdrawnAt)
    throw new Response("unknown", { status: 404 });
  const { rally } = edition;
  const issued = await issuePhoneCode(rally, shop, staff.id, new Date());
  if (!issued.ok) return data({ refusal: issued.refusal }, { status: 409 });
  return {
    refusal: null,
    number: numberLabel(point.number),
    digits: formatPhoneCode(issued.digits),
    until: timeText(issued.expiresAt),
    hasReplaced: issued.hasReplaced,
    hasMadeLetter: issued.hasMadeLetter,
  };
}

export default function PhoneCodePage() {
  const t = useText();
  const { name, home, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t.plain("doors.phone.issueTitle")} sub={name}>
        <a href={home}>{t("doors.phone.back")}</a>
      </PageHead>
      <div className="page narrow">
        {!answer && <p className="lead">{t("doors.phone.none")}</p>}
        {answer?.refusal && <Notice isError>{t("doors.phone.over")}</Notice>}
        {answer?.refusal === null && <ReadOut {...answer} address={address} />}
        {!answer?.refusal && (
          <form method="post">
            <button className="button">
              {t(answer ? "doors.phone.again" : "doors.phone.issue")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
