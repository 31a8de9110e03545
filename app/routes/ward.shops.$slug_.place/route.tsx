import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isBlankGround, outlineToKeep } from "#app/domain/blank-geography.ts";
import { readPlace } from "#app/domain/shop-place.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { tapIn } from "#app/http/tap.server.ts";
import { placeShop } from "#app/models/shop-place.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn } from "#app/ui/office/shops/edition-link.ts";
import { TapPage } from "#app/ui/office/shops/tap-page.tsx";
import { tapMapAddress } from "#app/ui/office/shops/tap-drawing.ts";
import { windowOf } from "#app/ui/office/shops/tap.ts";
import { textFor } from "#app/ui/text.tsx";
import { requireOfficeShop } from "../ward.shops.$slug/office-shop.server.ts";
import { listNeighbours } from "./neighbours.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { shop, edition, home } = asked;
  const { geography, id } = context.ward;
  const t = textFor(await languageOfRequest(request));
  const heading = t.plain("shops.place.title", { name: shop.name });
  const page = {
    title: t.plain("common.pageTitle", { page: heading }),
    heading,
    home: home(),
    edition: editionIn(request),
    version: shop.version,
  };
  if (isBlankGround(geography)) return { ...page, map: null };
  const url = new URL(request.url);
  const { zoom, chosen } = tapIn(url, geography, [shop.lng, shop.lat]);
  const neighbours = await listNeighbours(
    id,
    edition?.rally.id ?? null,
    shop.id,
  );
  const window = windowOf(geography, zoom, chosen);
  const src = tapMapAddress({ geography, window, neighbours, chosen });
  return { ...page, map: { zoom, chosen, src } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, shop, home } = await requireOfficeShop(
    request,
    params,
    context,
  );
  const form = await readForm(request);
  const textOf = (name: string) => String(form.get(name) ?? "");
  const outline = outlineToKeep(context.ward.geography);
  const reading = readPlace(textOf("lat"), textOf("lng"), outline);
  if (!reading.ok || !reading.place)
    return data({ refusal: "outside" as const }, { status: 400 });
  const version = Number(textOf("version"));
  const isPlaced = await placeShop(
    shop,
    reading.place,
    Number.isSafeInteger(version) ? version : 0,
    staff.id,
    new Date(),
  );
  if (!isPlaced) return data({ refusal: "stale" as const }, { status: 409 });
  return redirect(home("saved"), 303);
}

export const meta = officeMeta;

export default function PlacePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <TapPage
      {...page}
      fields={{ version: String(page.version) }}
      refusal={answer?.refusal ?? null}
      back="shops.place.typing"
    />
  );
}
