import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { drawQr } from "#app/http/qr.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { cardAddress } from "#app/print/sheet-address.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import showCard from "#app/ui/resident/show-card.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages + showCard, tab: "card" };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

const noStore = { "Cache-Control": "no-store" };

/** The card's public number and its QR, for a shop to read; no key. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const card = await findResident(request, context);
  const t = textFor(await languageOfRequest(request));
  const shown = card && {
    number: formatCardNumber(card.number),
    qr: drawQr(cardAddress(context.origin, card.number)),
  };
  return data(
    { title: t.plain("showCard.title"), shown },
    { headers: noStore },
  );
}

export function headers() {
  return noStore;
}

export default function ShowCard() {
  const t = useText();
  const { shown } = useLoaderData<typeof loader>();
  return (
    <section className="page">
      <h1>{t("showCard.title")}</h1>
      {shown ? (
        <>
          <svg
            className="qr card-qr"
            viewBox={`0 0 ${shown.qr.side} ${shown.qr.side}`}
            role="img"
            aria-label={t.plain("showCard.qrLabel")}
            shapeRendering="crispEdges"
          >
            <path d={shown.qr.path} fill="#000" />
          </svg>
          <p className="card-digits">
            {t("showCard.number")}
            <b>{shown.number}</b>
          </p>
          <p>{t("showCard.why")}</p>
        </>
      ) : (
        <p>{t("showCard.none")}</p>
      )}
      <a className="button" href="/card">
        {t("showCard.back")}
      </a>
    </section>
  );
}
