import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isBlankGround } from "#app/domain/blank-geography.ts";
import type { LngLat } from "#app/domain/place.ts";
import { readPlace } from "#app/domain/shop-place.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { tapIn } from "#app/http/tap.server.ts";
import {
  findStreet,
  listStreets,
  pinStreet,
} from "#app/models/street.server.ts";
import { project, unproject } from "#app/ui/map/projection.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { tapMapAddress } from "#app/ui/office/shops/tap-drawing.ts";
import { TapPage } from "#app/ui/office/shops/tap-page.tsx";
import { windowOf } from "#app/ui/office/shops/tap.ts";
import { textFor, useText } from "#app/ui/text.tsx";

async function requireStreet(context: AppContext, slug = "") {
  const street = await findStreet(context.ward.id, slug);
  if (!street) throw new Response("unknown", { status: 404 });
  return street;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const street = await requireStreet(context, params.slug);
  const { geography, id } = context.ward;
  const t = textFor(await languageOfRequest(request));
  const heading = t.plain("shops.streets.pinTitle", { name: street.name });
  const page = {
    title: t.plain("common.pageTitle", { page: heading }),
    heading,
    home: `/ward/streets/${street.slug}`,
    isPinned: street.pin !== null,
  };
  if (isBlankGround(geography)) return { ...page, map: null };
  const placeOf = (pin: [number, number]) => unproject(geography.frame, pin);
  const start = street.pin && placeOf(street.pin);
  const { zoom, chosen } = tapIn(new URL(request.url), geography, start);
  const neighbours = (await listStreets(id)).flatMap((other) =>
    other.id === street.id || !other.pin
      ? []
      : [{ label: other.shortNames.ja, at: placeOf(other.pin) }],
  );
  const window = windowOf(geography, zoom, chosen);
  const src = tapMapAddress({ geography, window, neighbours, chosen });
  return { ...page, map: { zoom, chosen, src } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const street = await requireStreet(context, params.slug);
  const form = await readForm(request);
  const { geography } = context.ward;
  const { outline, frame } = geography;
  const textOf = (name: string) => String(form.get(name) ?? "");
  const reading = readPlace(textOf("lat"), textOf("lng"), outline);
  const isAuto = form.get("intent") === "auto";
  if (!isAuto && (isBlankGround(geography) || !reading.ok || !reading.place))
    return data({ refusal: "outside" as const }, { status: 400 });
  const at: LngLat | null =
    !isAuto && reading.ok && reading.place
      ? [reading.place.lng, reading.place.lat]
      : null;
  const pin = at && project(frame, at);
  const rounded: [number, number] | null = pin && [
    Math.round(pin[0]),
    Math.round(pin[1]),
  ];
  const office = { ward: context.ward, staffId: staff.id };
  await pinStreet(office, street.slug, rounded, new Date());
  return redirect(`/ward/streets/${street.slug}?said=saved`, 303);
}

export const meta = officeMeta;

export default function PinPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <TapPage
        {...page}
        edition={null}
        fields={{}}
        refusal={answer?.refusal ?? null}
        back="shops.streets.edit"
      />
      {page.isPinned && (
        <form method="post" className="page">
          <button className="button" name="intent" value="auto">
            {t("shops.streets.pinAuto")}
          </button>
        </form>
      )}
    </>
  );
}
