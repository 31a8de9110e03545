import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { readPictureForm } from "#app/http/picture.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { findMark, removeMark, setMark } from "#app/models/mark.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";
import { takePhoto } from "#app/models/photo.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { MarkForm } from "#app/ui/merchant/mark-form.tsx";
import { MarkNow } from "#app/ui/merchant/mark-now.tsx";
import { photoProblem } from "#app/ui/merchant/photo-problem.ts";
import photoModule from "#app/ui/merchant/photo.js?worker&url";
import { titled } from "#app/ui/merchant/title.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";

export const handle = { modules: [photoModule] };
export const meta = titled("mark.title");

const said = { set: "mark.wasSet", removed: "mark.wasRemoved" } as const;

function readDone(request: Request): keyof typeof said | null {
  const done = new URL(request.url).searchParams.get("done");
  return done === "set" || done === "removed" ? done : null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const edition = await requireShopEdition(context, shop);
  const checkpoint = checkpointOf(edition, shop);
  const street = edition.streets.find(({ id }) => id === shop.streetId) ?? null;
  const mark = await findMark(shop);
  const number = checkpoint?.number ?? null;
  return {
    done: readDone(request),
    mark,
    shop: { names: shop.names, street: street && { names: street.names } },
    number: number === null ? null : numberLabel(number),
    seal: street && markOf({ number: number ?? 0, shop, street, mark }),
    today: businessDay(new Date()),
  };
}

/** Sets a picture as the shop's mark, or goes back to the drawn one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const { form, picture } = await readPictureForm(request, "picture");
  const now = new Date();
  if (form.get("intent") === "remove") {
    await removeMark(shop, now);
    return redirect("/merchant/mark?done=removed", 303);
  }
  if (!picture) return data({ error: "mark.none" as const }, { status: 400 });
  const taken = await takePhoto(shop, picture, "mark", now);
  if (!taken.ok)
    return data({ error: photoProblem(taken.refusal) }, { status: 400 });
  await setMark(shop, taken.photo, now);
  return redirect("/merchant/mark?done=set", 303);
}

export default function MerchantMark() {
  const t = useText();
  const { done, mark, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <BackBar href="/merchant" title="mark.title" />
      <div className="page stack">
        {done && !answer && (
          <p className="told" role="status">
            {t(said[done])}
          </p>
        )}
        <p className="lead">{t("mark.lead")}</p>
        <MarkNow {...page} isOwn={mark !== null} />
        <MarkForm isOwn={mark !== null} error={answer?.error} />
      </div>
    </>
  );
}
