import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { requireOfficeShop } from "../ward.shops.$slug/office-shop.server.ts";
import { WithdrawalForm } from "./withdrawal-form.tsx";

const schema = z.object({
  from: z.enum(["rally", "all"], { error: "which" }),
  reason: noteSchema,
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { shop, edition, home } = asked;
  const point = edition && (await findCheckpoint(edition.rally.id, shop.id));
  const t = textFor(await languageOfRequest(request));
  const heading = t.plain("shops.withdrawal.title", { name: shop.name });
  return {
    title: t.plain("common.pageTitle", { page: heading }),
    heading,
    home: home(),
    isGone: shop.withdrawnAt !== null,
    rally: point && !point.withdrawnAt ? (edition?.rally.name ?? null) : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop, edition, home } = asked;
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const { from, reason } = submission.value;
  const rally = from === "rally" ? edition?.rally : null;
  if (rally === undefined) throw new Response("unknown", { status: 404 });
  const by = { staffId: staff.id, reason };
  const isOut = await withdrawShop(shop, rally, by, new Date());
  if (!isOut) return data(submission.reply(), { status: 409 });
  return redirect(home("saved"), 303);
}

export const meta = officeMeta;

const effects = ["stamps", "page", "poster", "back"] as const;

export default function WithdrawalPage() {
  const t = useText();
  const { heading, home, isGone, rally } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isRefused = reply && !reply.error;
  return (
    <div className="page narrow">
      <h1>{heading}</h1>
      {(isGone || isRefused) && (
        <Notice isError>{t("shops.withdrawal.already")}</Notice>
      )}
      <p className="lead">{t("shops.withdrawal.lead")}</p>
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{t(`shops.withdrawal.effects.${effect}`)}</li>
        ))}
      </ul>
      {!isGone && <WithdrawalForm rally={rally} home={home} reply={reply} />}
    </div>
  );
}
