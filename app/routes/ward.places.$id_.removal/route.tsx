import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { AppContext } from "#app/http/app-context.ts";
import { requirePlaceList } from "#app/http/kept-list.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { removePlaceList } from "#app/models/place-list-upload.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { textFor, useText } from "#app/ui/text.tsx";

async function requireShown(context: AppContext, id: string | undefined) {
  const list = await requirePlaceList(context, id);
  if (!list.confirmedAt) throw redirect(`/ward/places/${list.id}`, 303);
  return list;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { layer, places } = await requireShown(context, params.id);
  const t = textFor(await languageOfRequest(request));
  const name = t.plain(`placeList.layers.${layer}`);
  return {
    title: await titleOf(request, "placeList.removal.title", { layer: name }),
    layer,
    n: places.length,
  };
}

/** Takes a layer away from the map. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id, layer } = await requireShown(context, params.id);
  await removePlaceList(context.ward.id, staff.id, id, new Date());
  return redirect(`/ward/places?said=removed&layer=${layer}`, 303);
}

export const meta = officeMeta;

export default function RemovalPage() {
  const t = useText();
  const { layer, n } = useLoaderData<typeof loader>();
  const name = t.plain(`placeList.layers.${layer}`);
  return (
    <div className="page narrow">
      <h1>{t("placeList.removal.title", { layer: name })}</h1>
      <p>{t("placeList.removal.lead", { layer: name, n: numberText(n) })}</p>
      {layer === "shelter" && <p>{t("placeList.removal.shelter")}</p>}
      <form method="post">
        <p className="buttons">
          <button className="button main">
            {t("placeList.removal.submit")}
          </button>
          <a className="button" href="/ward/places">
            {t("placeList.removal.back")}
          </a>
        </p>
      </form>
    </div>
  );
}
