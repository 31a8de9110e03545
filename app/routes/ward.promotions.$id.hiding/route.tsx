import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { AppContext } from "#app/http/app-context.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  findWardPromotion,
  hidePromotion,
} from "#app/models/promotion-hiding.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { HideForm } from "./hide-form.tsx";

const schema = z.object({ reason: noteSchema });

async function requirePromotion({ ward }: AppContext, id = "") {
  const found = await findWardPromotion(ward.id, id);
  if (!found?.promotion.postedAt) throw data("unknown", { status: 404 });
  return found;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { promotion, shop } = await requirePromotion(context, params.id);
  const { id, title, text, hiddenAt, withdrawnAt } = promotion;
  return {
    title: await titleOf(request, "wardPromotions.hideTitle"),
    promotion: { id, title, text },
    shopName: shop.name,
    isGone: hiddenAt !== null || withdrawnAt !== null,
  };
}

/** Hides a promotion with its reason; one that has changed meanwhile is said on the list. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { promotion } = await requirePromotion(context, params.id);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const by = { wardId: context.ward.id, staffId: staff.id };
  const { reason } = submission.value;
  const hidden = await hidePromotion(by, promotion.id, reason, new Date());
  const done = hidden.ok ? "hidden" : "changed";
  return redirect(`/ward/promotions?done=${done}`, 303);
}

export const meta = officeMeta;

export default function HidingPage() {
  const page = useLoaderData<typeof loader>();
  return <HideForm {...page} reply={useActionData<typeof action>()} />;
}
